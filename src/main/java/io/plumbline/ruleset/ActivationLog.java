package io.plumbline.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the service's log tells of versions that come into force or do not. */
final class ActivationLog {

    private static final Logger LOG = LoggerFactory.getLogger(ActivationLog.class);
    private static final int MOST_LINES = 50;

    void activated(Activation activation, Ruleset ruleset) {
        LOG.info(
                "rules {} are in force (method {}, {} rules), {}{}",
                RulesetVersion.abbreviated(activation.version()),
                activation.method(),
                ruleset.rules().size(),
                from(activation.offer()),
                lines(activation.changes()));
    }

    void notTaken(Candidate candidate) {
        if (candidate.state() == Candidate.State.REFUSED) {
            LOG.warn(
                    "rules {} were refused; nothing has changed{}",
                    from(candidate.offer()),
                    lines(candidate.diagnostics()));
        } else {
            LOG.warn(
                    "rules {} wait for an owner's approval, {}{}",
                    RulesetVersion.abbreviated(candidate.version()),
                    from(candidate.offer()),
                    lines(Stream.concat(candidate.losses().stream(), moved(candidate.proof()))
                            .toList()));
        }
    }

    void proved(Activation activation) {
        Proof proof = activation.proof();
        List<String> moved = moved(proof).toList();
        if (moved.isEmpty()) {
            LOG.info(
                    "rules {}: every example comes to what is expected, {} scenarios hold",
                    RulesetVersion.abbreviated(activation.version()),
                    proof.scenarios());
        } else {
            LOG.warn(
                    "rules {}: {} figures of examples moved, {} of {} scenarios no longer hold, {} rules are proved by none,"
                            + " {} remarks{}",
                    RulesetVersion.abbreviated(activation.version()),
                    proof.figures().size(),
                    proof.failing().size(),
                    proof.scenarios(),
                    proof.unproven().size(),
                    proof.remarks().size(),
                    lines(moved));
        }
    }

    void lost(Activation last, RulesetRefused refused) {
        LOG.warn(
                "rules {}, in force since {}, are no longer taken by this program{}",
                RulesetVersion.abbreviated(last.version()),
                last.at(),
                lines(refused.diagnostics()));
    }

    private static Stream<String> moved(Proof proof) {
        return Stream.of(proof.figures(), proof.failing(), proof.unproven(), proof.remarks())
                .flatMap(Collection::stream)
                .map(Object::toString);
    }

    private static String from(Offer offer) {
        return "from " + offer.by() + (offer.fileOwner() == null ? "" : " (" + offer.fileOwner() + ")")
                + (offer.reason() == null ? "" : ": " + offer.reason().replaceAll("\\s+", " "));
    }

    private static String lines(Collection<?> said) {
        int more = said.size() - MOST_LINES;
        return said.stream().limit(MOST_LINES).map(each -> "\n  " + each).collect(Collectors.joining())
                + (more > 0 ? "\n  and " + more + " more" : "");
    }
}
