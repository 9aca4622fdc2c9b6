package io.plumbline.analysis;

import io.plumbline.methodology.Figure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is certain of facts and conclusions before any rule is run, as {@code certain.txt} lists it. */
final class Certain {

    private static final String FILE = "/certain.txt";
    private static final Certain ALL = read();

    /** Between which figures a number lies; the upper may be null. */
    record Bounds(Figure from, Figure to) {}

    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<String, Bounds> bounds = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Set<String> reads = new HashSet<>();

    private Certain() {}

    private static Certain read() {
        Certain certain = new Certain();
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Certain.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .map(each -> List.of(each.split(" ")))
                    .forEach(certain::add);
            return certain;
        } catch (IOException e) {
            throw new UncheckedIOException("what is certain of facts cannot be read", e);
        }
    }

    private void add(List<String> line) {
        List<String> rest = line.subList(2, line.size());
        switch (line.get(0)) {
            case "one" -> keys.put(line.get(1), rest);
            case "within" ->
                bounds.put(line.get(1), new Bounds(figure(rest.get(0)), rest.size() < 2 ? null : figure(rest.get(1))));
            case "words" -> words.put(line.get(1), rest);
            case "reads" -> reads.add(line.get(1) + " " + rest.get(0));
            default -> throw new IllegalStateException("a line of " + FILE + " is not understood: " + line);
        }
    }

    private static Figure figure(String text) {
        return Figure.of(new BigDecimal(text));
    }

    /** The fields that together tell one fact of this type from another, or null where there may be several alike. */
    static List<String> key(String type) {
        return ALL.keys.get(type);
    }

    /** Between which figures a field's number lies, or null. */
    static Bounds bounds(String type, String field) {
        return ALL.bounds.get(type + "." + field);
    }

    /** Where a field's texts come from: several words themselves, or the name of a table; or null. */
    static List<String> words(String type, String field) {
        return ALL.words.getOrDefault(type + "." + field, ALL.words.get(field));
    }

    /** Whether the program itself uses this row of a table or text of a section. */
    static boolean isReadByTheProgram(String section, String id) {
        return ALL.reads.contains(section + " " + id);
    }

    /** All fields that are named, with their types, for whoever holds them against the vocabulary. */
    static Set<String> named() {
        Set<String> named = new TreeSet<>(ALL.bounds.keySet());
        ALL.keys.forEach((type, fields) -> fields.forEach(each -> named.add(type + "." + each)));
        ALL.words.keySet().stream().filter(each -> each.contains(".")).forEach(named::add);
        return named;
    }
}
