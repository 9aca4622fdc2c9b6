package io.plumbline.scenario;

import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A comparison that asks for more or less, and the places around its bound where a value should have been seen. */
record Bound(Condition.Pattern pattern, Constraint.Comparison comparison) {

    /** Both sides, the bound itself, and the place next to it where the answer is another. */
    List<Sight> sights() {
        boolean above = comparison.operator() == Constraint.Operator.MORE
                || comparison.operator() == Constraint.Operator.AT_MOST;
        return List.of(Sight.BELOW, Sight.AT, Sight.ABOVE, above ? Sight.JUST_ABOVE : Sight.JUST_BELOW);
    }

    /** What is held against the bound. */
    String left() {
        String field = comparison.left().place().oneLine();
        if (pattern.type().equals("List")) {
            return "the " + field + " of the list";
        }
        return field.equals("this") ? "the figure" : "the " + field + " of " + pattern.type();
    }

    /** What no scenario has. */
    String missing(Sight sight) {
        String right = comparison.right().place().oneLine();
        return "no scenario that gets so far has " + left()
                + switch (sight) {
                    case BELOW -> " below ";
                    case AT -> " exactly at ";
                    case ABOVE -> " above ";
                    case JUST_BELOW -> " " + least() + " below ";
                    case JUST_ABOVE -> " " + least() + " above ";
                    default -> throw new IllegalArgumentException("a bound has no such place: " + sight);
                }
                + right;
    }

    private String least() {
        Class<?> type = type();
        return type == LocalDate.class
                ? "one day"
                : type == int.class || type == Integer.class ? "one" : "one hundredth";
    }

    private Class<?> type() {
        if (pattern.type().equals("List")) {
            return int.class;
        }
        Class<?> type = Vocabulary.type(pattern.type());
        if (type == null || !type.isRecord() || !(comparison.left() instanceof Expression.Field field)) {
            return null;
        }
        return Stream.of(type.getRecordComponents())
                .filter(each -> each.getName().equals(field.name()))
                .map(RecordComponent::getType)
                .findFirst()
                .orElse(null);
    }
}
