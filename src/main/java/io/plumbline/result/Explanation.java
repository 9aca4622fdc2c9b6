package io.plumbline.result;

import io.plumbline.methodology.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every {@code because} of a result refers to, so that each figure can be followed down to who said what.
 *
 * @param rules the rules that concluded something, by id
 * @param conclusions what they concluded, by the ids that {@code because} names
 * @param facts the facts they rested on, by id
 */
public record Explanation(
        Map<String, RuleReference> rules, Map<String, Because> conclusions, Map<String, Map<String, Object>> facts) {

    /**
     * One conclusion.
     *
     * @param rule the id of the rule that concluded it
     * @param concluded what it says, by name
     * @param from the ids of the conclusions and facts it rests on
     */
    public record Because(String rule, Map<String, Object> concluded, List<String> from) {}

    /** The ids of conclusions and of the facts they rested on. */
    static FactIds ids(Conclusions conclusions) {
        List<Object> named = new ArrayList<>(conclusions.everything());
        conclusions
                .everything()
                .forEach(each -> named.addAll(conclusions.firing(each).facts()));
        return new FactIds(named);
    }

    static Explanation of(Conclusions conclusions, FactIds ids, Map<String, RuleReference> rules) {
        Map<String, RuleReference> fired = new TreeMap<>();
        Map<String, Because> becauses = new TreeMap<>();
        Map<String, Map<String, Object>> facts = new TreeMap<>();
        for (Object each : conclusions.everything()) {
            Firing firing = conclusions.firing(each);
            fired.put(firing.rule(), rules.get(firing.rule()));
            List<String> from = new ArrayList<>();
            for (Object fact : firing.facts()) {
                if (!(fact instanceof Parameters)) {
                    from.add(ids.of(fact));
                    if (conclusions.firing(fact) == null) {
                        facts.computeIfAbsent(ids.of(fact), id -> FactIds.values(fact));
                    }
                }
            }
            from.sort(null);
            becauses.put(ids.of(each), new Because(firing.rule(), FactIds.values(each), from));
        }
        return new Explanation(fired, becauses, facts);
    }
}
