package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.List;

/** The facts that can meet a pattern at all: those of its type that are about what earlier conditions found. */
final class Shortlist {

    private final RuleReading rule;
    private final Class<?> type;
    private final Bindings names;
    private final CaseFacts facts;
    private final List<Key> keys = new ArrayList<>();

    /** A field that has to say this. */
    private record Key(Constraint.Comparison constraint, String field, Object value) {}

    Shortlist(RuleReading rule, Condition.Pattern pattern, Bindings names, CaseFacts facts) {
        this.rule = rule;
        this.type = Vocabulary.type(pattern.type());
        this.names = names;
        this.facts = facts;
        pattern.constraints().forEach(this::key);
    }

    private void key(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.operator() == Constraint.Operator.EQUAL
                && comparison.left() instanceof Expression.Field field
                && field.given().isEmpty()
                && isKnown(comparison.right())) {
            Object value = new Working(names, null).value(comparison.right());
            keys.add(new Key(comparison, field.name(), value));
        }
    }

    private boolean isKnown(Expression value) {
        return value instanceof Expression.Literal || value instanceof Expression.Name name && names.has(name.name());
    }

    /** Those facts; that others do not belong here is told of one of them. */
    List<Object> facts(ConditionListener listener) {
        List<Object> all = facts.of(type);
        List<Object> fewest = all;
        Key best = null;
        for (Key each : keys) {
            List<Object> found = facts.where(type, each.field, each.value);
            if (found.size() < fewest.size()) {
                fewest = found;
                best = each;
            }
        }
        if (best != null && listener != ConditionListener.NONE) {
            Constraint asked = best.constraint;
            facts.another(type, best.field, best.value)
                    .ifPresent(each -> new Asking(rule, listener).ask(asked, each, names));
        }
        return fewest;
    }
}
