package io.plumbline.ruleset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the code made of rules may use and see, as {@code rule-code.txt} and the vocabulary say. */
final class CodeWords {

    private static final String FILE = "/rule-code.txt";
    private static final String SEEN = "seen";
    private static final String UNSEEN = "unseen";
    private static final Set<String> TYPES = new HashSet<>();
    private static final Set<String> PACKAGES = new HashSet<>();
    private static final Map<String, Set<String>> MEMBERS = new HashMap<>();

    static {
        read();
        TYPES.addAll(Vocabulary.exposed());
    }

    private CodeWords() {}

    private static void read() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(CodeWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .map(each -> each.split(" "))
                    .forEach(CodeWords::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of what the code of rules may use cannot be read", e);
        }
    }

    private static void add(String[] words) {
        String type = words[1];
        if (words[0].equals(UNSEEN)) {
            TYPES.remove(type);
        } else if (type.endsWith(".*")) {
            PACKAGES.add(type.substring(0, type.length() - 2));
        } else {
            TYPES.add(type);
        }
        if (!List.of(SEEN, UNSEEN).contains(words[0])) {
            MEMBERS.computeIfAbsent(words[0] + " " + type, each -> new HashSet<>())
                    .addAll(Arrays.asList(words).subList(2, words.length));
        }
    }

    /** Whether code made of rules may see this type at all. */
    static boolean isSeen(String type) {
        int dot = type.lastIndexOf('.');
        return TYPES.contains(type) || dot > 0 && PACKAGES.contains(type.substring(0, dot));
    }

    /** Whether this part of the code may use this member of a type. */
    static boolean mayUse(GeneratedCode.Part part, String type, String member) {
        if (MEMBERS.getOrDefault(part.word() + " " + type, Set.of()).contains(member)) {
            return true;
        }
        return part == GeneratedCode.Part.LAMBDA && Vocabulary.declares(type, member);
    }
}
