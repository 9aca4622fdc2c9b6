package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.result.Conclusions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.drools.core.common.InternalAgenda;
import org.drools.core.phreak.RuleAgendaItem;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules, run over the facts of one document within limits. */
final class RuleRun {

    private static final String STUMBLES = "stumbles over this document; look for a value that is not there, and "
            + "hold the rule back with a condition like value != null";

    private final KieBase engine;
    private final Map<String, Rule> rules;
    private final RunLimits limits;

    RuleRun(KieBase engine, Map<String, Rule> rules, RunLimits limits) {
        this.engine = engine;
        this.rules = rules;
        this.limits = limits;
    }

    /** What the rules came to, each conclusion they made, and how often each fired. */
    record Came(Conclusions conclusions, List<Object> concluded, SortedMap<String, Integer> fired) {}

    /**
     * What the rules of these stages come to.
     *
     * @throws UnfinishedRun when they were stopped or stumbled
     */
    Came of(List<Manifest.Stage> stages, Collection<?> tables, Collection<?> facts, boolean explained) {
        Trace trace = new Trace();
        KieSession session = engine.newKieSession();
        try (RuleClock clock = new RuleClock(limits)) {
            tables.forEach(session::insert);
            facts.forEach(session::insert);
            trace.follow(session, explained);
            fire(session, stages, trace);
            List<Object> concluded = concluded(session);
            return new Came(new Conclusions(concluded, trace.firings()), concluded, trace.fired());
        } catch (RuleClock.Stopped stopped) {
            throw unfinished(running(session), stopped.getMessage(), stopped);
        } catch (UnfinishedRun known) {
            throw known;
        } catch (RuntimeException | StackOverflowError e) {
            throw unfinished(running(session), STUMBLES, e);
        } finally {
            session.dispose();
        }
    }

    private void fire(KieSession session, List<Manifest.Stage> stages, Trace trace) {
        int left = limits.firings();
        for (Manifest.Stage stage : stages) {
            session.getAgenda().getAgendaGroup(stage.name()).setFocus();
            left -= session.fireAllRules(left);
            if (left <= 0) {
                throw unfinished(
                        trace.busiest().map(rules::get),
                        "fires without end: after " + limits.firings()
                                + " conclusions about one document it was stopped; a rule must not feed itself",
                        null);
            }
        }
    }

    private static List<Object> concluded(KieSession session) {
        List<Object> concluded = new ArrayList<>();
        for (Object each : session.getObjects()) {
            if (Vocabulary.isConclusion(each.getClass())) {
                concluded.add(each);
            }
        }
        return concluded;
    }

    /** The rule that the engine is looking at. */
    private Optional<Rule> running(KieSession session) {
        RuleAgendaItem item = ((InternalAgenda) session.getAgenda()).peekNextRule();
        return Optional.ofNullable(item)
                .map(each -> rules.get(Trace.id(each.getRule().getName())));
    }

    private static UnfinishedRun unfinished(Optional<Rule> rule, String said, Throwable cause) {
        return new UnfinishedRun(
                rule.map(each -> new Diagnostic(each.file(), each.line(), 0, each.id() + " " + said))
                        .orElseGet(() -> new Diagnostic(SourceFiles.MANIFEST, 0, 0, "a rule " + said)),
                cause);
    }
}
