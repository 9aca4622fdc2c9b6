package io.plumbline.ruleset;

import io.plumbline.result.Firing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Remembers, while rules run, which rule concluded what from which facts. */
final class Trace {

    private final Map<Object, Firing> firings = new IdentityHashMap<>();
    private Match current;

    void follow(KieSession session) {
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                current = event.getMatch();
            }
        });
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                firings.put(event.getObject(), firing(current));
            }
        });
    }

    private Firing firing(Match match) {
        String name = match.getRule().getName();
        List<Object> facts = new ArrayList<>();
        for (Object each : match.getObjects()) {
            if (each instanceof List<?> collected) {
                collected.stream().filter(this::isFact).forEach(facts::add);
            } else if (isFact(each)) {
                facts.add(each);
            }
        }
        return new Firing(name.substring(0, name.indexOf(' ')), facts);
    }

    /** What a function made on the way is no fact: it was never inserted. */
    private boolean isFact(Object object) {
        return Vocabulary.isFact(object.getClass())
                && (!Vocabulary.isConclusion(object.getClass()) || firings.containsKey(object));
    }

    Map<Object, Firing> firings() {
        return firings;
    }
}
