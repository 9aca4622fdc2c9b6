package io.plumbline.analysis;

import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Missing;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Rulebook;
import io.plumbline.ruleset.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Conditions that ask what a value is not, and so also hold where there is no value. */
final class AtRisk {

    private final Rulebook book;
    private final List<Remark> found = new ArrayList<>();

    AtRisk(Rulebook book) {
        this.book = book;
    }

    List<Remark> find() {
        for (RuleReading rule : book.rules()) {
            for (Condition.Pattern each : Fields.facts(rule.conditions())) {
                each.constraints().forEach(one -> look(each, one, true));
            }
        }
        return found;
    }

    private void look(Condition.Pattern pattern, Constraint constraint, boolean holds) {
        if (constraint instanceof Constraint.Opposite opposite) {
            look(pattern, opposite.of(), !holds);
        } else if (constraint instanceof Constraint.All several) {
            several.parts().forEach(each -> look(pattern, each, holds));
        } else if (constraint instanceof Constraint.Any several) {
            several.parts().forEach(each -> look(pattern, each, holds));
        } else if (constraint instanceof Constraint.Comparison compared) {
            boolean differs = compared.operator() == Constraint.Operator.DIFFERENT;
            boolean same = compared.operator() == Constraint.Operator.EQUAL;
            if (holds ? differs : same) {
                risk(pattern, compared.left(), compared.right(), constraint);
                risk(pattern, compared.right(), compared.left(), constraint);
            }
        } else if (constraint instanceof Constraint.OneOf among && holds == among.not()) {
            risk(pattern, among.left(), null, constraint);
        } else if (constraint instanceof Constraint.Search search && holds == search.not()) {
            risk(pattern, search.one(), null, constraint);
        }
    }

    private void risk(Condition.Pattern pattern, Expression asked, Expression other, Constraint constraint) {
        Class<?> type = Vocabulary.type(pattern.type());
        boolean nothing = other instanceof Expression.Literal literal && literal.value() == null;
        if (asked instanceof Expression.Field field
                && !nothing
                && type != null
                && Missing.mayBe(type, field.name())
                && !Missing.isRuledOut(type, field.name(), texts(pattern))) {
            found.add(Remark.of(
                    Remark.Kind.MISSING,
                    constraint.place(),
                    "this also holds where there is no " + field.name() + " of " + pattern.type() + "; "
                            + Missing.advice(type, field.name()) + ", or say with " + field.name()
                            + " == null that this is meant"));
        }
    }

    private static List<String> texts(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .map(each -> each.place().oneLine())
                .toList();
    }
}
