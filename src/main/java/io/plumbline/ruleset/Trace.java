package io.plumbline.ruleset;

import io.plumbline.result.Firing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Remembers, while rules run, which rule concluded what from which facts. */
final class Trace {

    private final Map<Object, Firing> firings = new IdentityHashMap<>();
    private final SortedMap<String, Integer> fired = new TreeMap<>();
    private Match current;

    /** Follows a session; {@code explained} remembers each conclusion too, and not only how often each rule fired. */
    void follow(KieSession session, boolean explained) {
        session.addEventListener(new DefaultAgendaEventListener() {
            /** Combinations that nothing has to be asked for are counted too. */
            @Override
            public void matchCreated(MatchCreatedEvent event) {
                RuleClock.tick();
            }

            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                current = event.getMatch();
                fired.merge(id(current), 1, Integer::sum);
            }
        });
        if (!explained) {
            return;
        }
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                firings.put(event.getObject(), firing(current));
            }
        });
    }

    private Firing firing(Match match) {
        List<Object> facts = new ArrayList<>();
        for (Object each : match.getObjects()) {
            if (each instanceof List<?> collected) {
                collected.stream().filter(this::isFact).forEach(facts::add);
            } else if (isFact(each)) {
                facts.add(each);
            }
        }
        return new Firing(id(match), facts);
    }

    /** What a function made on the way is no fact: it was never inserted. */
    private boolean isFact(Object object) {
        return Vocabulary.isFact(object.getClass())
                && (!Vocabulary.isConclusion(object.getClass()) || firings.containsKey(object));
    }

    private static String id(Match match) {
        return id(match.getRule().getName());
    }

    static String id(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    /** The rule that fired most. */
    Optional<String> busiest() {
        return fired.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** How often each rule fired, by its id. */
    SortedMap<String, Integer> fired() {
        return fired;
    }

    Map<Object, Firing> firings() {
        return firings;
    }
}
