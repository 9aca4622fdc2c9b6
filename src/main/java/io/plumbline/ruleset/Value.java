package io.plumbline.ruleset;

import io.plumbline.methodology.Figure;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a value in a rule before any rule is run.
 *
 * @param type its kind, or null where a mistake that was reported leaves it open
 * @param of for a list or a set the kind of its elements, or null
 * @param missing whether there may be none, so that nothing can be asked of it
 */
record Value(Class<?> type, Class<?> of, boolean missing) {

    /** A value of which nothing is known, since a mistake was reported already. */
    static final Value UNKNOWN = new Value(null, null, false);

    /** The word null. */
    static final Value NULL = new Value(Void.class, null, true);

    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    static Value of(Class<?> type) {
        return new Value(type, null, false);
    }

    static Value of(Type type, boolean missing) {
        return new Value(raw(type), element(type), missing);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        if (type instanceof WildcardType wild) {
            return raw(wild.getUpperBounds()[0]);
        }
        return type instanceof Class<?> known ? known : Object.class;
    }

    private static Class<?> element(Type type) {
        boolean several = Collection.class.isAssignableFrom(raw(type));
        return several && type instanceof ParameterizedType generic ? raw(generic.getActualTypeArguments()[0]) : null;
    }

    boolean isKnown() {
        return type != null;
    }

    boolean isNull() {
        return type == Void.class;
    }

    boolean isWhole() {
        return WHOLE.contains(type);
    }

    boolean isYesOrNo() {
        return type == boolean.class || type == Boolean.class;
    }

    boolean isSeveral() {
        return type != null && Collection.class.isAssignableFrom(type);
    }

    /** Whether one of two such values can come before the other. */
    boolean hasOrder() {
        return isWhole() || type == Figure.class || type == LocalDate.class;
    }

    /** Whether this can be equal to the other at all. */
    boolean isComparableTo(Value other) {
        if (!isKnown() || !other.isKnown()) {
            return true;
        }
        if (isNull() || other.isNull()) {
            return !(isNull() ? other : this).type.isPrimitive();
        }
        return isWhole() && other.isWhole() || box(type) == box(other.type);
    }

    /** Whether this can be handed over where such a value is wanted. */
    boolean fits(Value wanted) {
        if (!isKnown() || !wanted.isKnown()) {
            return true;
        }
        if (isNull()) {
            return !wanted.type.isPrimitive();
        }
        if (isWhole() && wanted.isWhole()) {
            return wanted.type == long.class || type == int.class || type == Integer.class;
        }
        return box(wanted.type).isAssignableFrom(box(type))
                && (wanted.of == null || of == null || wanted.of.isAssignableFrom(of));
    }

    private static Class<?> box(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    /** What it is, as an owner would say it. */
    String words() {
        if (type == null) {
            return "something unknown";
        }
        if (isNull()) {
            return "nothing";
        }
        if (isSeveral()) {
            return of == null ? "a list" : "a list of " + plain(of);
        }
        if (isWhole()) {
            return "a whole number";
        }
        return isYesOrNo() ? "true or false" : type == LocalDate.class ? "a day" : single();
    }

    /** The same where it is asked for something it does not have. */
    String named() {
        return Vocabulary.isFact(type) ? type.getSimpleName() : words();
    }

    private String single() {
        return type == String.class ? "a text" : type == Figure.class ? "a figure" : "a " + type.getSimpleName();
    }

    private static String plain(Class<?> type) {
        return type == String.class ? "texts" : type == Figure.class ? "figures" : type.getSimpleName();
    }
}
