package io.plumbline.ruleset;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand after the dot of a word or a value: a field, a function or a constant.
 *
 * @param name how it is called
 * @param takes what it is given in brackets
 * @param gives what comes of it
 * @param constant whether it stands without brackets and belongs to the word itself
 * @param ofWord whether it is asked of the word, as in {@code Figures.mean( … )}, and not of a value
 * @param declared where the program declares it
 */
record Member(
        String name,
        List<Value> takes,
        Value gives,
        boolean constant,
        boolean ofWord,
        java.lang.reflect.Member declared) {

    private static final Set<String> NOT_OFFERED = Set.of("equals", "hashCode", "toString", "compareTo");
    private static final Map<Class<?>, List<Member>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Asked, List<Member>> CALLED = new ConcurrentHashMap<>();
    private static final Member SIZE = size();

    /** What is asked of a type by a name. */
    private record Asked(Class<?> type, String name, boolean ofWord) {}

    private static Member size() {
        try {
            return new Member("size", List.of(), Value.of(int.class), false, false, Collection.class.getMethod("size"));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every list has a size", e);
        }
    }

    /** All that a value of this type offers: what a word of the vocabulary declares, and a list its size. */
    static List<Member> of(Value value) {
        if (value.isSeveral()) {
            return List.of(SIZE);
        }
        return Vocabulary.type(value.type().getSimpleName()) == value.type() ? of(value.type()) : List.of();
    }

    static List<Member> of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Member::declared);
    }

    private static List<Member> declared(Class<?> type) {
        Stream<Member> functions = Stream.of(type.getDeclaredMethods())
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                .filter(each -> !NOT_OFFERED.contains(each.getName()))
                .map(each -> function(type, each));
        Stream<Member> constants = Stream.of(type.getDeclaredFields())
                .filter(each -> Modifier.isPublic(each.getModifiers()) && Modifier.isStatic(each.getModifiers()))
                .map(Member::constant);
        return Stream.concat(functions, constants).toList();
    }

    private static Member function(Class<?> type, Method method) {
        return new Member(
                method.getName(),
                Stream.of(method.getGenericParameterTypes()).map(Member::given).toList(),
                Value.of(method.getGenericReturnType(), Missing.mayBe(type, method.getName())),
                false,
                Modifier.isStatic(method.getModifiers()),
                method);
    }

    private static Member constant(Field field) {
        return new Member(field.getName(), List.of(), Value.of(field.getGenericType(), false), true, true, field);
    }

    private static Value given(Type type) {
        return Value.of(type, false);
    }

    /** Those asked of the word itself, or those asked of a value. */
    static List<Member> asked(List<Member> members, boolean ofWord) {
        return members.stream().filter(each -> each.ofWord() == ofWord).toList();
    }

    /** What a type offers by this name. */
    static List<Member> called(Class<?> type, String name, boolean ofWord) {
        return CALLED.computeIfAbsent(new Asked(type, name, ofWord), asked -> asked(of(Value.of(type)), ofWord).stream()
                .filter(each -> each.name().equals(name))
                .toList());
    }

    /**
     * What comes of it.
     *
     * @param owner what it is asked of, or null where that is a word
     * @throws InvocationTargetException where it stumbles
     */
    Object ask(Object owner, Object... given) throws InvocationTargetException {
        try {
            return declared instanceof Field field ? field.get(owner) : ((Method) declared).invoke(owner, given);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the vocabulary offers only what is public", e);
        }
    }

    static Set<String> names(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
