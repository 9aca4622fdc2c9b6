package io.plumbline.analysis;

import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Insertion;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of rules that can both hold and then conclude different things about what has one value. */
final class Conflicts {

    private final Line line;
    private final Set<Set<RuleReading>> told;

    /**
     * Looks among the rules of this line.
     *
     * @param told pairs of which it was told already that they overlap
     */
    Conflicts(Line line, Set<Set<RuleReading>> told) {
        this.line = line;
        this.told = told;
    }

    List<Remark> find() {
        List<Remark> found = new ArrayList<>();
        List<RuleReading> rules = line.rules();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (!told.contains(Set.of(rules.get(i), rules.get(j)))) {
                    compare(rules.get(i), rules.get(j), found);
                }
            }
        }
        return found;
    }

    private void compare(RuleReading one, RuleReading other, List<Remark> found) {
        for (Insertion first : one.insertions()) {
            for (Insertion second : other.insertions()) {
                if (first.type().equals(second.type())
                        && Certain.key(first.type()) != null
                        && canDiffer(one, first, other, second)) {
                    found.add(Remark.of(
                            Remark.Kind.CONFLICT,
                            second.place(),
                            other.rule().id() + " and " + one.rule().id() + " ("
                                    + one.rule().file() + ":"
                                    + first.place().line() + ") can both hold and then conclude " + first.type()
                                    + " differently about the same; let one of them ask for what the other rules out"));
                }
            }
        }
    }

    private boolean canDiffer(RuleReading one, Insertion first, RuleReading other, Insertion second) {
        Map<String, Expression> ofOne = Fields.given(first);
        Map<String, Expression> ofOther = Fields.given(second);
        List<String> key = Certain.key(first.type());
        if (key.containsAll(ofOne.keySet())
                || !ofOne.keySet().containsAll(key)
                || !ofOne.keySet().equals(ofOther.keySet())) {
            return false;
        }
        List<Situation> different = new ArrayList<>();
        for (Named start : line.with(one.conditions())) {
            for (Named both : start.situation().with(other.conditions(), Map.of())) {
                key.forEach(field -> both.situation()
                        .claim(Claim.same(
                                line.values().of(ofOne.get(field), null, start.names()),
                                line.values().of(ofOther.get(field), null, both.names()))));
                boolean same = ofOne.keySet().stream().allMatch(field -> both.situation()
                        .closure()
                        .areSame(
                                line.values().of(ofOne.get(field), null, start.names()),
                                line.values().of(ofOther.get(field), null, both.names())));
                if (!same && areComparable(start.situation(), both.situation())) {
                    different.add(both.situation());
                }
            }
        }
        return !different.isEmpty() && line.refutation().of(different) == Refutation.Answer.POSSIBLE;
    }

    /** Where each rule compares something of its own that was worked out, nobody knows whether both can hold. */
    private static boolean areComparable(Situation one, Situation both) {
        List<Claim> others =
                both.claims().subList(one.claims().size(), both.claims().size());
        Set<Integer> first = worked(one.claims(), both);
        Set<Integer> second = worked(others, both);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static Set<Integer> worked(List<Claim> claims, Situation both) {
        Set<Integer> worked = new HashSet<>();
        for (Claim each : claims) {
            if (each instanceof Claim.Compared compared) {
                add(compared.left(), worked, both);
                add(compared.right(), worked, both);
            }
        }
        return worked;
    }

    private static void add(Term term, Set<Integer> worked, Situation both) {
        if (term.isWorked()) {
            worked.add(both.closure().number(term));
        }
    }
}
