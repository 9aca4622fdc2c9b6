package io.plumbline.analysis;

import io.plumbline.methodology.Nearest;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Conditions that no facts can meet: words that nobody says, values that no scale has, and demands that exclude each other. */
final class Impossible {

    private static final String NOTHING = " never concludes anything; mend the condition, or take the rule out";

    private final Line line;

    Impossible(Line line) {
        this.line = line;
    }

    List<Remark> find() {
        List<Remark> found = new ArrayList<>();
        for (RuleReading rule : line.rules()) {
            int before = found.size();
            for (Condition.Pattern each : Fields.facts(rule.conditions())) {
                each.constraints().forEach(one -> words(each.type(), one, found));
            }
            if (found.size() == before) {
                conditions(rule, found);
            }
        }
        return found;
    }

    private void words(String type, Constraint constraint, List<Remark> found) {
        if (constraint instanceof Constraint.Comparison compared) {
            word(type, compared.left(), compared.right(), found);
            word(type, compared.right(), compared.left(), found);
        } else if (constraint instanceof Constraint.OneOf among) {
            among.values().forEach(each -> word(type, among.left(), each, found));
        } else if (constraint instanceof Constraint.All several) {
            several.parts().forEach(each -> words(type, each, found));
        } else if (constraint instanceof Constraint.Any several) {
            several.parts().forEach(each -> words(type, each, found));
        } else if (constraint instanceof Constraint.Opposite opposite) {
            words(type, opposite.of(), found);
        }
    }

    private void word(String type, Expression asked, Expression value, List<Remark> found) {
        if (asked instanceof Expression.Field field
                && value instanceof Expression.Literal literal
                && literal.value() instanceof String text) {
            Set<String> known = line.words().of(type, field.name());
            if (known != null && !known.contains(text)) {
                found.add(Remark.of(
                        Remark.Kind.IMPOSSIBLE,
                        literal.place(),
                        "no " + type + " has the " + field.name() + " \"" + text + "\"" + hint(text, known)));
            }
        }
    }

    private static String hint(String text, Set<String> known) {
        String hint = Nearest.hint(text, known);
        return hint.isEmpty() ? "; mend the word, or let something conclude it" : hint;
    }

    /** Names the first condition that cannot hold together with those above it. */
    private void conditions(RuleReading rule, List<Remark> found) {
        List<Condition> conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (isNever(conditions.subList(0, i + 1))) {
                found.add(Remark.of(
                        Remark.Kind.IMPOSSIBLE,
                        conditions.get(i).place(),
                        "this can never hold" + (i == 0 ? "" : " together with what stands above it") + ", so that "
                                + rule.rule().id()
                                + NOTHING));
                return;
            }
            if (conditions.get(i) instanceof Condition.None none) {
                nothing(rule, conditions.subList(0, i), none, found);
            }
        }
        conditions.forEach(each -> concluded(rule, each, found));
    }

    /** Names a conclusion that is asked for as no rule concludes it. */
    private void concluded(RuleReading rule, Condition condition, List<Remark> found) {
        if (condition instanceof Condition.Pattern pattern
                && pattern.constraints().stream().anyMatch(Impossible::isDemand)
                && line.refutation().isNeverConcluded(line.with(rule.conditions()), pattern.type())) {
            found.add(Remark.of(
                    Remark.Kind.IMPOSSIBLE,
                    pattern.place(),
                    "no rule concludes a " + pattern.type() + " as it is asked for here, so that "
                            + rule.rule().id() + NOTHING));
        }
    }

    /** Whether more is asked than that something is the same as elsewhere. */
    private static boolean isDemand(Constraint constraint) {
        return !(constraint instanceof Constraint.Binding)
                && !(constraint instanceof Constraint.Comparison compared
                        && compared.operator() == Constraint.Operator.EQUAL
                        && compared.right() instanceof Expression.Name);
    }

    private void nothing(RuleReading rule, List<Condition> before, Condition.None none, List<Remark> found) {
        List<Condition> together = new ArrayList<>(before);
        together.add(none.of());
        if (isNever(together)) {
            found.add(Remark.of(
                    Remark.Kind.IMPOSSIBLE,
                    none.of().place(),
                    "there can never be such a fact in " + rule.rule().id()
                            + ", so that the not in front of it says nothing; mend the condition or take it out"));
        }
    }

    private boolean isNever(List<Condition> conditions) {
        return line.with(conditions).stream().noneMatch(each -> each.situation().isPossible());
    }
}
