package io.plumbline.ruleset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What may be missing from a fact, a conclusion or a function's answer, as {@code missing.txt} lists it. */
public final class Missing {

    private static final String FILE = "/missing.txt";

    /** By word and field: the beginning of a condition that makes sure it is there, or nothing. */
    private static final Map<String, String> WITNESSES = read();

    private Missing() {}

    private static Map<String, String> read() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Missing.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .map(each -> each.split("\\s+", 2))
                    .collect(Collectors.toMap(each -> each[0], each -> each.length < 2 ? "" : each[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of what may be missing cannot be read", e);
        }
    }

    /** Whether a value of a fact may be missing. */
    public static boolean mayBe(Class<?> type, String field) {
        return WITNESSES.containsKey(type.getSimpleName() + "." + field);
    }

    /** Whether one of a fact's conditions, written with single spaces, makes sure that the field is there. */
    public static boolean isRuledOut(Class<?> type, String field, List<String> conditions) {
        String witness = WITNESSES.getOrDefault(type.getSimpleName() + "." + field, "");
        return conditions.stream()
                .map(String::strip)
                .filter(each -> !each.contains("||"))
                .anyMatch(each -> each.equals(field + " != null")
                        || each.startsWith(field + " == ") && !each.endsWith(" null")
                        || !witness.isEmpty() && each.startsWith(witness));
    }

    /** How to make sure that the field is there. */
    public static String advice(Class<?> type, String field) {
        String witness = WITNESSES.getOrDefault(type.getSimpleName() + "." + field, "");
        return "add " + field + " != null to the conditions of " + type.getSimpleName()
                + (witness.isEmpty() || !witness.endsWith(">") ? "" : ", or " + witness + " 0");
    }
}
