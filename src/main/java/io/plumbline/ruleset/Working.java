package io.plumbline.ruleset;

import io.plumbline.methodology.Parameters;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Works out the values of a rule by what the vocabulary offers, and by nothing else. */
final class Working {

    private final Bindings names;
    private final Object fact;

    /**
     * Works out values where these names are known.
     *
     * @param fact the fact between whose brackets the values stand, or null
     */
    Working(Bindings names, Object fact) {
        this.names = names;
        this.fact = fact;
    }

    /** A value that cannot be told, since one that it needs is missing. */
    static final class Untold extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final Untold UNTOLD = new Untold();

        private Untold() {
            super(null, null, false, false);
        }
    }

    /**
     * The value, which may be null.
     *
     * @throws Untold when it cannot be told
     */
    Object value(Expression asked) {
        if (asked instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (asked instanceof Expression.Name name) {
            return named(name.name());
        }
        if (asked instanceof Expression.Self) {
            return fact;
        }
        if (asked instanceof Expression.Field field) {
            return asked(fact, field.name(), field.given());
        }
        if (asked instanceof Expression.Call call) {
            return asked(value(call.of()), call.member(), call.given());
        }
        if (asked instanceof Expression.Lookup lookup) {
            return parameter(lookup);
        }
        if (asked instanceof Expression.Function function) {
            return ofWord(function.word(), function.member(), function.given());
        }
        Expression.Constant constant = (Expression.Constant) asked;
        return ofWord(constant.word(), constant.member(), List.of());
    }

    /** The conclusion that these values make, or nothing when one of them cannot be told. */
    Optional<Object> made(Insertion insertion) {
        try {
            return Optional.of(made(insertion.type(), values(insertion.given())));
        } catch (Untold | ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Object made(String word, Object... given) throws ReflectiveOperationException {
        Class<?> type = Vocabulary.isConclusion(word) ? Vocabulary.type(word) : Void.class;
        for (Constructor<?> each : type.getConstructors()) {
            if (takes(each, given)) {
                return each.newInstance(given);
            }
        }
        throw Untold.UNTOLD;
    }

    private Object named(String name) {
        if (!names.has(name)) {
            throw Untold.UNTOLD;
        }
        return names.get(name);
    }

    private Object parameter(Expression.Lookup lookup) {
        if (named(lookup.of().name()) instanceof Parameters parameters && parameters.find(lookup.id()) != null) {
            return lookup.count() ? (Object) parameters.count(lookup.id()) : parameters.get(lookup.id());
        }
        throw Untold.UNTOLD;
    }

    private Object asked(Object owner, String member, List<Expression> given) {
        if (owner == null) {
            throw Untold.UNTOLD;
        }
        return called(Member.called(owner.getClass(), member, false), owner, values(given));
    }

    private Object ofWord(String word, String member, List<Expression> given) {
        Class<?> type = Vocabulary.type(word);
        if (type == null) {
            throw Untold.UNTOLD;
        }
        return called(Member.called(type, member, true), null, values(given));
    }

    private Object[] values(List<Expression> given) {
        Object[] values = new Object[given.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(given.get(i));
        }
        return values;
    }

    private static Object called(List<Member> members, Object owner, Object... given) {
        for (Member each : members) {
            if (each.constant() || takes((Executable) each.declared(), given)) {
                try {
                    return each.ask(owner, given);
                } catch (InvocationTargetException e) {
                    throw Untold.UNTOLD; // such as a sum with what is missing
                }
            }
        }
        throw Untold.UNTOLD;
    }

    private static boolean takes(Executable called, Object... given) {
        Class<?>[] wanted = called.getParameterTypes();
        return wanted.length == given.length
                && IntStream.range(0, given.length).allMatch(each -> fits(wanted[each], given[each]));
    }

    private static boolean fits(Class<?> wanted, Object given) {
        if (!wanted.isPrimitive()) {
            return given == null || wanted.isInstance(given);
        }
        return wanted == boolean.class
                ? given instanceof Boolean
                : given instanceof Integer || wanted == long.class && given instanceof Long;
    }
}
