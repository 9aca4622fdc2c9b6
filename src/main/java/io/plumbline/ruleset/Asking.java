package io.plumbline.ruleset;

import io.plumbline.methodology.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Asks facts what a rule asks of them. */
final class Asking {

    private final RuleReading rule;
    private final ConditionListener listener;

    Asking(RuleReading rule, ConditionListener listener) {
        this.rule = rule;
        this.listener = listener;
    }

    /** What a comparison came to. */
    private record Answer(Truth truth, Object left, Object right) {

        private static final Answer OPEN = new Answer(Truth.OPEN, null, null);
    }

    /** Whether it holds of the fact; a name that is only given holds when its value can be told. */
    Truth ask(Constraint constraint, Object fact, Bindings names) {
        Answer answer = answer(constraint, fact, names);
        if (!(constraint instanceof Constraint.Binding)) {
            listener.asked(new Asked(rule, constraint, fact, answer.left, answer.right, answer.truth, names));
        }
        return answer.truth;
    }

    private Answer answer(Constraint constraint, Object fact, Bindings names) {
        if (constraint instanceof Constraint.All all) {
            return new Answer(all(all.parts(), fact, names), null, null);
        }
        if (constraint instanceof Constraint.Any any) {
            return new Answer(any(any.parts(), fact, names), null, null);
        }
        if (constraint instanceof Constraint.Opposite opposite) {
            return new Answer(ask(opposite.of(), fact, names).opposite(), null, null);
        }
        return single(constraint, new Working(names, fact));
    }

    private Truth all(List<Constraint> parts, Object fact, Bindings names) {
        Truth all = Truth.YES;
        for (Constraint each : parts) {
            Truth one = ask(each, fact, names);
            if (one == Truth.NO) {
                return Truth.NO;
            }
            all = one == Truth.OPEN ? Truth.OPEN : all;
        }
        return all;
    }

    private Truth any(List<Constraint> parts, Object fact, Bindings names) {
        Truth any = Truth.NO;
        for (Constraint each : parts) {
            Truth one = ask(each, fact, names);
            if (one == Truth.YES) {
                return Truth.YES;
            }
            any = one == Truth.OPEN ? Truth.OPEN : any;
        }
        return any;
    }

    private static Answer single(Constraint constraint, Working working) {
        try {
            return told(constraint, working);
        } catch (Working.Untold e) {
            return Answer.OPEN;
        }
    }

    private static Answer told(Constraint constraint, Working working) {
        if (constraint instanceof Constraint.Comparison comparison) {
            Object left = working.value(comparison.left());
            Object right = working.value(comparison.right());
            return new Answer(compared(comparison.operator(), left, right), left, right);
        }
        if (constraint instanceof Constraint.Question question) {
            Object said = working.value(question.asked());
            return new Answer(said instanceof Boolean yes ? Truth.of(yes) : Truth.OPEN, said, null);
        }
        if (constraint instanceof Constraint.Search search) {
            Object one = working.value(search.one());
            Object several = working.value(search.several());
            Truth found = several instanceof Collection<?> those ? among(one, those) : Truth.OPEN;
            return new Answer(search.not() ? found.opposite() : found, one, several);
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            Object left = working.value(oneOf.left());
            List<Object> values = new ArrayList<>();
            oneOf.values().forEach(each -> values.add(working.value(each)));
            Truth found = among(left, values);
            return new Answer(oneOf.not() ? found.opposite() : found, left, values);
        }
        return new Answer(Truth.YES, working.value(((Constraint.Binding) constraint).value()), null);
    }

    private static Truth among(Object one, Collection<?> several) {
        return Truth.of(several.stream().anyMatch(each -> isSame(one, each)));
    }

    private static Truth compared(Constraint.Operator operator, Object left, Object right) {
        if (!operator.isOrdered()) {
            return Truth.of(operator.holds(isSame(left, right) ? 0 : 1));
        }
        if (left instanceof Number one && right instanceof Number other) {
            return Truth.of(operator.holds(Long.compare(one.longValue(), other.longValue())));
        }
        if (left instanceof Figure one && right instanceof Figure other) {
            return Truth.of(operator.holds(one.compareTo(other)));
        }
        return left instanceof LocalDate one && right instanceof LocalDate other
                ? Truth.of(operator.holds(one.compareTo(other)))
                : Truth.OPEN;
    }

    private static boolean isSame(Object one, Object other) {
        return one instanceof Number whole && other instanceof Number also
                ? whole.longValue() == also.longValue()
                : Objects.equals(one, other);
    }
}
