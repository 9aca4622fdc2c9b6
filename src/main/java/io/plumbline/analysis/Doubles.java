package io.plumbline.analysis;

import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Insertion;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules that another rule makes needless: it asks for the same or for less, and concludes the same. */
final class Doubles {

    private final Line line;

    Doubles(Line line) {
        this.line = line;
    }

    List<Remark> find() {
        List<Remark> found = new ArrayList<>();
        List<RuleReading> rules = line.rules();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                compare(rules.get(i), rules.get(j), found);
            }
        }
        return found;
    }

    private void compare(RuleReading first, RuleReading second, List<Remark> found) {
        boolean forward = isImplied(first, second);
        boolean back = isImplied(second, first);
        if (forward && back) {
            found.add(Remark.of(
                    Remark.Kind.DUPLICATE,
                    second.place(),
                    second.rule().id() + " asks and concludes the same as " + named(first) + "; take one of them out"));
        } else if (forward || back) {
            RuleReading needless = forward ? first : second;
            RuleReading other = forward ? second : first;
            found.add(Remark.of(
                    Remark.Kind.SHADOWED,
                    needless.place(),
                    "whenever " + needless.rule().id() + " holds, " + named(other)
                            + " holds too and concludes the same; take it out, or let the other ask for more"));
        }
    }

    private static String named(RuleReading rule) {
        return rule.rule().id() + " (" + rule.rule().file() + ":" + rule.rule().line() + ")";
    }

    /** Whether the other rule holds wherever this one does, and concludes all that this one does. */
    private boolean isImplied(RuleReading rule, RuleReading other) {
        if (!types(other).containsAll(types(rule)) || !rule.rule().reads().containsAll(asked(other))) {
            return false;
        }
        List<Named> ways = line.with(rule.conditions());
        return ways.stream().allMatch(way -> way.situation().found(other.conditions()).stream()
                .anyMatch(names -> concludesAll(way, rule, other, names)));
    }

    private static Set<String> types(RuleReading rule) {
        return rule.insertions().stream().map(Insertion::type).collect(Collectors.toSet());
    }

    private static Set<String> asked(RuleReading rule) {
        return rule.conditions().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(each -> ((Condition.Pattern) each).type())
                .collect(Collectors.toSet());
    }

    private boolean concludesAll(Named way, RuleReading rule, RuleReading other, Map<String, Term> names) {
        return rule.insertions().stream().allMatch(each -> other.insertions().stream()
                .filter(also -> also.type().equals(each.type())
                        && also.given().size() == each.given().size())
                .anyMatch(also -> areSame(way, each, also, names)));
    }

    private boolean areSame(Named way, Insertion each, Insertion also, Map<String, Term> names) {
        List<Term> one = line.values().of(each.given(), null, way.names());
        List<Term> other = line.values().of(also.given(), null, names);
        for (int i = 0; i < one.size(); i++) {
            if (!way.situation().closure().areSame(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
