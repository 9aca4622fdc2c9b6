package io.plumbline.scenario;

import io.plumbline.ruleset.Rule;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Which rules the scenarios that ran have proved: fired by one that carries their id as its tag. */
public final class Coverage {

    private static final Queue<Proof> PROOFS = new ConcurrentLinkedQueue<>();

    private record Proof(String scenario, Set<String> tags, Set<String> fired) {}

    private Coverage() {}

    /** Forgets what ran so far. */
    public static void begin() {
        PROOFS.clear();
    }

    static void remember(String scenario, Collection<String> tags, Set<String> fired) {
        Set<String> ids = tags.stream()
                .map(each -> each.substring(1))
                .filter(each -> each.matches("[A-Z]+-\\d+"))
                .collect(Collectors.toCollection(TreeSet::new));
        PROOFS.add(new Proof(scenario, ids, Set.copyOf(fired)));
    }

    /** What is missing, a sentence each; empty when every rule is proved and every tag names a rule. */
    public static List<String> missing(Ruleset ruleset) {
        List<String> missing = new ArrayList<>();
        for (Rule rule : ruleset.rules().values()) {
            String place = rule.file() + ":" + rule.line() + ": " + rule.id() + " " + rule.sentence();
            if (PROOFS.stream().noneMatch(each -> each.tags().contains(rule.id()))) {
                missing.add(place + ": no scenario is tagged with it");
            } else if (PROOFS.stream()
                    .noneMatch(each ->
                            each.tags().contains(rule.id()) && each.fired().contains(rule.id()))) {
                missing.add(place + ": no scenario tagged with it lets it fire");
            }
        }
        for (Proof each : PROOFS) {
            each.tags().stream()
                    .filter(tag -> !ruleset.rules().containsKey(tag))
                    .forEach(tag -> missing.add("the scenario \"" + each.scenario() + "\" is tagged @" + tag
                            + ", but no rule has that id"));
        }
        return missing;
    }
}
