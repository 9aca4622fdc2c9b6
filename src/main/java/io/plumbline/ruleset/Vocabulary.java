package io.plumbline.ruleset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words a rule may use: the facts it meets, the conclusions it may insert, and the arithmetic between them. They
 * stand in {@code vocabulary.txt}; what is not there does not exist for rules.
 */
public final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[A-Z]\\w*");
    private static final String FILE = "/vocabulary.txt";

    /** Words of the language itself that stand for values between conditions. */
    private static final List<String> BUILT_IN = List.of("List", "Integer");

    /** The facts of which the program gives one for each document. */
    private static final Set<String> SINGLE = Set.of("Parameters", "Commission", "Estimates", "Respondent");

    private static final Map<Class<?>, String> ROLES = read();
    private static final Map<String, Class<?>> BY_NAME = ROLES.keySet().stream()
            .collect(Collectors.toMap(Class::getSimpleName, type -> type, (one, other) -> one, TreeMap::new));
    private static final Set<Class<?>> CONCLUSIONS = ROLES.entrySet().stream()
            .filter(each -> each.getValue().equals("conclusion"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    private static final Map<String, Set<String>> DECLARED = declared();

    private Vocabulary() {}

    private static Set<String> members(Set<Class<?>> types) {
        Set<String> names = types.stream()
                .flatMap(type -> Stream.<Member>concat(
                        Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredFields())))
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                .map(Member::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(List.of("equals", "hashCode", "toString", "compareTo"));
        return names;
    }

    /** Whether this type is a word that declares this value, function or, for a conclusion, way to make it. */
    static boolean declares(String type, String member) {
        return DECLARED.getOrDefault(type, Set.of()).contains(member);
    }

    /** The names of all types that rules meet: the words, and what stands in their values and functions. */
    static Set<String> exposed() {
        Set<String> names = new TreeSet<>();
        ROLES.keySet().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type),
                        Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getConstructors()))
                                .flatMap(each -> Stream.concat(
                                        Stream.of(each.getParameterTypes()),
                                        each instanceof Method method
                                                ? Stream.of(method.getReturnType())
                                                : Stream.empty()))))
                .forEach(each -> expose(each, names));
        return names;
    }

    private static void expose(Class<?> type, Set<String> names) {
        if (type != null && !type.isPrimitive() && !type.isArray() && names.add(type.getName())) {
            expose(type.getSuperclass(), names);
            Stream.of(type.getInterfaces()).forEach(each -> expose(each, names));
        }
    }

    private static Map<String, Set<String>> declared() {
        Map<String, Set<String>> declared = new TreeMap<>();
        ROLES.forEach((type, role) -> {
            Set<String> names = members(Set.of(type));
            if (role.equals("conclusion")) {
                names.add("<init>");
            }
            declared.put(type.getName(), names);
        });
        return declared;
    }

    private static Map<Class<?>, String> read() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Vocabulary.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .map(each -> each.split(" "))
                    .collect(Collectors.toMap(each -> type(each[1], each[0]), each -> each[0]));
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary of rules cannot be read", e);
        }
    }

    private static Class<?> type(String name, String role) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the " + role + " " + name + " of " + FILE + " does not exist", e);
        }
    }

    /** Whether a rule may conclude this word. */
    public static boolean isConclusion(String word) {
        return BY_NAME.containsKey(word) && isConclusion(BY_NAME.get(word));
    }

    /** Whether this is a type that rules conclude. */
    static boolean isConclusion(Class<?> type) {
        return CONCLUSIONS.contains(type);
    }

    /** Whether a rule may use this word as a type at all. */
    public static boolean isKnown(String word) {
        return BY_NAME.containsKey(word) || BUILT_IN.contains(word);
    }

    /** Whether this word is a fact or a conclusion, and not arithmetic or a word of the language. */
    public static boolean isFact(String word) {
        return BY_NAME.containsKey(word) && isFact(BY_NAME.get(word));
    }

    /** Whether this is a type that rules meet, given or concluded. */
    static boolean isFact(Class<?> type) {
        return ROLES.containsKey(type) && !ROLES.get(type).equals("arithmetic");
    }

    /** Whether there is one fact of this word for a whole document, put there before any rule. */
    static boolean isSingle(String word) {
        return SINGLE.contains(word);
    }

    /** Whether facts of this word say by a name what they are about, so that there can be many of them. */
    static boolean namesThings(String word) {
        Class<?> type = BY_NAME.get(word);
        return type == null
                || !type.isRecord()
                || Stream.of(type.getRecordComponents()).anyMatch(each -> each.getType() == String.class);
    }

    /** The class behind a word, or null for a word of the language. */
    public static Class<?> type(String word) {
        return BY_NAME.get(word);
    }

    /** All words, sorted. */
    public static List<String> words() {
        return Stream.concat(BY_NAME.keySet().stream(), BUILT_IN.stream())
                .sorted()
                .toList();
    }

    /** All conclusions, sorted. */
    public static List<String> conclusions() {
        return CONCLUSIONS.stream().map(Class::getSimpleName).sorted().toList();
    }

    /** The imports that make the words of a text known to the engine, on one line. */
    static String imports(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> BY_NAME.get(found.group()))
                .filter(Objects::nonNull)
                .map(type -> "import " + type.getName() + ";")
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ", "import java.util.List; ", ""));
    }
}
