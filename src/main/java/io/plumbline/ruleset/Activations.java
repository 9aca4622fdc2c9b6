package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts versions in force. A candidate is read, checked, compiled, fenced and tried on each example before one reference
 * is swapped; whatever fails before that changes nothing.
 */
public final class Activations implements AutoCloseable {

    private final RulesetHistory history;
    private final Proving proving;
    private final ActivationMode mode;
    private final Clock clock;
    private final ActiveRuleset active = new ActiveRuleset();
    private final BuiltRulesets built;
    private final Workbench workbench = new Workbench();
    private final AtomicLong tickets = new AtomicLong();
    private final Candidates candidates;
    private final Trials trials;
    private final ProofRun proofs;
    private final ActivationLog log = new ActivationLog();
    private long ordered;

    /** Activations remembered by this history, proved so, in this mode, whose rules run within these limits. */
    public Activations(RulesetHistory history, Proving proving, ActivationMode mode, Clock clock, RunLimits limits) {
        this.history = history;
        this.proving = proving;
        this.built = new BuiltRulesets(proving, limits);
        this.mode = mode;
        this.clock = clock;
        this.candidates = new Candidates(history, log);
        this.trials = new Trials(workbench, built, active, history, proving);
        this.proofs = new ProofRun(proving, this::proved);
    }

    /** The version in force. */
    public ActiveRuleset active() {
        return active;
    }

    /** What happens to a version with which figures move or scenarios break. */
    public ActivationMode mode() {
        return mode;
    }

    /** Where versions are tried out. */
    public Trials trials() {
        return trials;
    }

    Candidates candidates() {
        return candidates;
    }

    /** Puts the version in force that was so last, as it was kept; says whether that could be done. */
    public boolean restore() {
        Optional<Activation> last = history.activations(1).stream().findFirst();
        Optional<SourceFiles> sources = last.flatMap(each -> history.sources(each.version()));
        if (sources.isEmpty()) {
            return false;
        }
        try {
            Ruleset ruleset = workbench.on(() -> built.of(sources.get(), List.of()));
            built.keep(ruleset);
            active.swap(new ActiveRuleset.InForce(ruleset, last.get()));
            if (last.get().proof() == null) {
                proofs.of(active.inForce(), null);
            }
            return true;
        } catch (RulesetRefused refused) {
            log.lost(last.get(), refused);
            return false;
        }
    }

    /**
     * Considers what somebody offers and says what became of it; returns when that is known.
     *
     * @param problems what was wrong with reading the files
     * @param folder the mark of the folder's content, or null when it does not come from there
     * @throws TooMuchAtOnce when too many candidates are being considered already
     */
    public Outcome offer(SourceFiles files, List<Diagnostic> problems, Offer offer, FolderMark folder) {
        long ticket = tickets.incrementAndGet();
        return workbench.on(() -> consider(files, problems, offer, folder, ticket));
    }

    /**
     * Puts a kept version in force: an owner goes back to it, or approves it.
     *
     * @throws RulesetRefused when this program no longer takes it
     * @throws TooMuchAtOnce when too many candidates are being considered already
     */
    public Outcome activate(String version, Offer offer) {
        long ticket = tickets.incrementAndGet();
        Ruleset ruleset = built.find(version)
                .orElseGet(() ->
                        workbench.on(() -> built.tried(history.sources(version).orElseThrow(), List.of(), pace())));
        return swap(ruleset, offer, null, null, ticket);
    }

    /** Examples or features have changed: what waits may hold now, and what is in force may no longer. */
    void reprove(FolderMark folder) {
        candidates.mark(folder);
        Optional<Candidate> waiting = candidates.ofFolder().filter(each -> each.state() == Candidate.State.WAITING);
        if (waiting.isPresent()) {
            SourceFiles sources = history.sources(waiting.get().version()).orElseThrow();
            offer(sources, List.of(), waiting.get().offer(), folder);
        } else {
            proofs.of(active.inForce(), active.get());
        }
    }

    private Outcome consider(
            SourceFiles files, List<Diagnostic> problems, Offer offer, FolderMark folder, long ticket) {
        Ruleset candidate;
        try {
            candidate = built.tried(files, problems, pace());
        } catch (RulesetRefused refused) {
            String version = problems.isEmpty() ? RulesetVersion.of(files).hash() : null;
            return Outcome.of(
                    candidates.keep(Candidate.refused(version, now(), offer, refused.diagnostics()), null, folder));
        }
        Ruleset before = active.inForce() == null ? null : active.get();
        Proof proof = null;
        if (mode == ActivationMode.GUARDED
                && before != null
                && !before.version().equals(candidate.version())) {
            proof = proving.of(candidate, before, () -> {});
            List<String> losses = Losses.between(before, candidate);
            if (!proof.holds() || !losses.isEmpty()) {
                built.keep(candidate);
                return Outcome.of(candidates.keep(
                        Candidate.waiting(candidate.version().hash(), now(), offer, losses, proof), files, folder));
            }
        }
        return swap(candidate, offer, folder, proof, ticket);
    }

    private synchronized Outcome swap(Ruleset next, Offer offer, FolderMark folder, Proof proof, long ticket) {
        ActiveRuleset.InForce before = active.inForce();
        String version = next.version().hash();
        boolean same = before != null && before.ruleset().version().equals(next.version());
        if (same || ticket < ordered) {
            if (folder != null) {
                candidates.mark(folder);
            }
            candidates.settle(version, folder);
            return same ? Outcome.unchanged(before.activation()) : Outcome.superseded(version);
        }
        List<String> changes = before == null ? List.of() : RulesetDiff.sentences(before.ruleset(), next);
        Activation activation = history.activate(
                new Activation(0, version, next.stamp().method(), now(), offer, changes, proof), next.files(), folder);
        built.keep(next);
        active.swap(new ActiveRuleset.InForce(next, activation));
        ordered = offer.origin() == Origin.FOLDER ? ordered : ticket;
        candidates.settle(version, folder);
        log.activated(activation, next);
        if (proof == null) {
            proofs.of(active.inForce(), before == null ? null : before.ruleset());
        }
        return Outcome.of(activation);
    }

    private synchronized void proved(Activation activation, Proof proof) {
        Activation proved = activation.with(proof);
        history.prove(proved);
        ActiveRuleset.InForce now = active.inForce();
        if (now.activation().number() == proved.number()) {
            active.swap(new ActiveRuleset.InForce(now.ruleset(), proved));
            log.proved(proved);
        }
    }

    /** Before anything is in force nobody waits for answers, only for the start. */
    private Runnable pace() {
        return active.inForce() == null ? () -> {} : new Pace();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void close() {
        proofs.close();
        workbench.close();
    }
}
