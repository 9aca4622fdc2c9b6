package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How far a rule's conditions got with what there was for a document. */
final class Approach {

    private final Map<String, Object> wanted;
    private final List<Condition> conditions;
    private final Matching matching;
    private final List<Match> met = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private int furthest;

    /**
     * Where the conditions ended.
     *
     * @param condition the first that was not met
     * @param met what those before it had found
     */
    record Stop(Condition condition, Match met) {}

    /**
     * Goes as far as it gets.
     *
     * @param wanted what some of the rule's names have to stand for
     */
    Approach(RuleReading rule, CaseFacts facts, Map<String, Object> wanted) {
        this.wanted = wanted;
        this.conditions = rule.conditions().stream()
                .flatMap(each -> each instanceof Condition.Both both ? both.parts().stream() : List.of(each).stream())
                .toList();
        this.matching = new Matching(rule, facts, ConditionListener.NONE);
        if (facts.concerns(rule.rule())) {
            go(0, Match.EMPTY);
        }
    }

    /** All ways in which the conditions were met. */
    List<Match> met() {
        return met;
    }

    /** Where they got furthest without being met. */
    List<Stop> stops() {
        return stops;
    }

    private void go(int depth, Match so) {
        if (depth == conditions.size()) {
            met.add(so);
            return;
        }
        List<Match> more = matching.more(conditions.get(depth), so).stream()
                .filter(each -> isWanted(each.names()))
                .toList();
        if (more.isEmpty()) {
            stop(depth, so);
        }
        more.forEach(each -> go(depth + 1, each));
    }

    private boolean isWanted(Bindings names) {
        return wanted.entrySet().stream()
                .allMatch(
                        each -> !names.has(each.getKey()) || Objects.equals(names.get(each.getKey()), each.getValue()));
    }

    private void stop(int depth, Match so) {
        if (depth > furthest) {
            stops.clear();
            furthest = depth;
        }
        if (depth == furthest) {
            stops.add(new Stop(conditions.get(depth), so));
        }
    }
}
