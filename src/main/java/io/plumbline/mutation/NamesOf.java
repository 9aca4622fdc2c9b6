package io.plumbline.mutation;

import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.RuleReading;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What conditions give a name to, and whether the rest of the rule uses it. */
final class NamesOf {

    private NamesOf() {}

    /** The names that a condition gives and that the rule uses elsewhere. */
    static Set<String> lost(Condition condition, RuleReading rule) {
        Set<String> given = new TreeSet<>();
        given(condition, given);
        int from = condition.place().from() - rule.place().from();
        int to = condition.place().to() - rule.place().from();
        String rest = rule.place().text().substring(0, from) + " "
                + rule.place().text().substring(to);
        given.removeIf(each ->
                !Pattern.compile(Pattern.quote(each) + "(?!\\w)").matcher(rest).find());
        return given;
    }

    private static void given(Condition condition, Set<String> names) {
        if (condition instanceof Condition.Pattern pattern) {
            if (pattern.name() != null) {
                names.add(pattern.name());
            }
            for (Constraint each : pattern.constraints()) {
                if (each instanceof Constraint.Binding binding) {
                    names.add(binding.name());
                }
            }
        }
        parts(condition).forEach(each -> given(each, names));
    }

    private static List<? extends Condition> parts(Condition condition) {
        if (condition instanceof Condition.Worked worked) {
            return List.of(worked.result());
        }
        if (condition instanceof Condition.Collected collected) {
            return List.of(collected.list());
        }
        if (condition instanceof Condition.Both both) {
            return both.parts();
        }
        return condition instanceof Condition.Either either ? either.parts() : List.of();
    }
}
