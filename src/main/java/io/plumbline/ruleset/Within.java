package io.plumbline.ruleset;

import java.util.List;
import java.util.stream.Stream;

/** What stands within conditions, constraints and values, outer before inner. */
final class Within {

    private Within() {}

    static Stream<Condition> conditions(Condition condition) {
        return Stream.concat(Stream.of(condition), parts(condition).stream().flatMap(Within::conditions));
    }

    private static List<? extends Condition> parts(Condition condition) {
        if (condition instanceof Condition.None none) {
            return List.of(none.of());
        }
        if (condition instanceof Condition.Some some) {
            return List.of(some.of());
        }
        if (condition instanceof Condition.Worked worked) {
            return List.of(worked.result());
        }
        if (condition instanceof Condition.Collected collected) {
            return List.of(collected.list(), collected.each());
        }
        return condition instanceof Condition.Pattern ? List.of() : Obstacles.parts(condition);
    }

    static Stream<Constraint> constraints(Condition condition) {
        return condition instanceof Condition.Pattern pattern
                ? pattern.constraints().stream().flatMap(Within::constraints)
                : Stream.empty();
    }

    private static Stream<Constraint> constraints(Constraint constraint) {
        List<Constraint> parts = List.of();
        if (constraint instanceof Constraint.All all) {
            parts = all.parts();
        } else if (constraint instanceof Constraint.Any any) {
            parts = any.parts();
        } else if (constraint instanceof Constraint.Opposite opposite) {
            parts = List.of(opposite.of());
        }
        return Stream.concat(Stream.of(constraint), parts.stream().flatMap(Within::constraints));
    }

    static Stream<Expression> values(Constraint constraint) {
        Stream<Expression> values = Stream.empty();
        if (constraint instanceof Constraint.Binding binding) {
            values = Stream.of(binding.value());
        } else if (constraint instanceof Constraint.Comparison comparison) {
            values = Stream.of(comparison.left(), comparison.right());
        } else if (constraint instanceof Constraint.Question question) {
            values = Stream.of(question.asked());
        } else if (constraint instanceof Constraint.Search search) {
            values = Stream.of(search.several(), search.one());
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            values = Stream.concat(Stream.of(oneOf.left()), oneOf.values().stream());
        }
        return values.flatMap(Within::values);
    }

    static Stream<Expression> values(Expression value) {
        Stream<Expression> within = Stream.empty();
        if (value instanceof Expression.Field field) {
            within = field.given().stream();
        } else if (value instanceof Expression.Call call) {
            within = Stream.concat(Stream.of(call.of()), call.given().stream());
        } else if (value instanceof Expression.Function function) {
            within = function.given().stream();
        }
        return Stream.concat(Stream.of(value), within.flatMap(Within::values));
    }
}
