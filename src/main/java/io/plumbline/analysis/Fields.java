package io.plumbline.analysis;

import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Insertion;
import io.plumbline.ruleset.Vocabulary;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields of facts and conclusions, and what is given for them. */
final class Fields {

    private Fields() {}

    /** The field of a type, or null where it has no such field but works it out. */
    static RecordComponent of(String type, String field) {
        Class<?> known = Vocabulary.type(type);
        if (known == null || !known.isRecord()) {
            return null;
        }
        return Stream.of(known.getRecordComponents())
                .filter(each -> each.getName().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The names of the fields that conclusions of a type have. */
    static List<String> names(String type) {
        return Stream.of(Vocabulary.type(type).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    static boolean isWhole(String type, String field) {
        RecordComponent component = of(type, field);
        return component != null && (component.getType() == int.class || component.getType() == Integer.class);
    }

    /** What a row of a table has in a field, or null. */
    static Object value(Object row, String type, String field) {
        RecordComponent component = of(type, field);
        try {
            return component == null ? row : component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row of a table cannot be read", e);
        }
    }

    /** What a conclusion is made of, by field; empty where it is not clear which is which. */
    static Map<String, Expression> given(Insertion insertion) {
        Map<String, Expression> given = new LinkedHashMap<>();
        for (Constructor<?> each : Vocabulary.type(insertion.type()).getConstructors()) {
            if (each.getParameterCount() == insertion.given().size()) {
                for (int i = 0; i < each.getParameterCount(); i++) {
                    given.put(
                            each.getParameters()[i].getName(), insertion.given().get(i));
                }
                return given;
            }
        }
        return given;
    }

    /** All facts that conditions ask for, or ask not to be there. */
    static List<Condition.Pattern> facts(List<Condition> conditions) {
        return conditions.stream().flatMap(Fields::facts).toList();
    }

    private static Stream<Condition.Pattern> facts(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        if (condition instanceof Condition.None none) {
            return facts(none.of());
        }
        if (condition instanceof Condition.Some some) {
            return facts(some.of());
        }
        if (condition instanceof Condition.Both both) {
            return both.parts().stream().flatMap(Fields::facts);
        }
        if (condition instanceof Condition.Either either) {
            return either.parts().stream().flatMap(Fields::facts);
        }
        return condition instanceof Condition.Collected collected ? Stream.of(collected.each()) : Stream.of();
    }

    /** Whether a row of a table may meet a constraint; only a comparison with a text or with nothing says that it does not. */
    static boolean mayHold(Constraint constraint, Object row, String type) {
        if (!(constraint instanceof Constraint.Comparison compared)
                || compared.operator().isOrdered()
                || !(compared.left() instanceof Expression.Field field)
                || !(compared.right() instanceof Expression.Literal literal)
                || !(literal.value() == null || literal.value() instanceof String)
                || of(type, field.name()) == null) {
            return true;
        }
        boolean same = Objects.equals(literal.value(), value(row, type, field.name()));
        return same == (compared.operator() == Constraint.Operator.EQUAL);
    }
}
