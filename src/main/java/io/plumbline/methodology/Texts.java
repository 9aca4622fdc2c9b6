package io.plumbline.methodology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words that rules choose by id: section, then key, then part ({@code title}, {@code text} or {@code advice}). */
public record Texts(Map<String, Map<String, Map<String, String>>> sections) {

    /** A word in braces that is filled in from a conclusion. */
    public static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Reads a text and reports, at its place, each placeholder for which nothing is offered there. */
    static String checked(YamlMap map, String key, Set<String> offered) {
        String text = map.text(key);
        PLACEHOLDER.matcher(text).results().forEach(found -> {
            if (!offered.contains(found.group(1))) {
                map.report(
                        key,
                        "nothing can be filled in for " + found.group() + " here"
                                + (offered.isEmpty()
                                        ? "; this text is read as it stands"
                                        : Nearest.hint(found.group(1), offered)));
            }
        });
        return text;
    }

    /** The part of a text, or null where the owners wrote none. */
    public String find(String section, String key, String part) {
        return sections.getOrDefault(section, Map.of())
                .getOrDefault(key, Map.of())
                .get(part);
    }

    /** The part of a text with its placeholders filled in; without such a text, the key itself. */
    public String say(String section, String key, String part, Map<String, String> words) {
        String text = find(section, key, part);
        return text == null ? key : fill(text, words);
    }

    /** A text with the words in braces filled in; an unknown one stays as it stands. */
    public static String fill(String text, Map<String, String> words) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            String word = close < 0 ? null : words.get(text.substring(open + 1, close));
            filled.append(text, from, open).append(word == null ? "{" : word);
            from = word == null ? open + 1 : close + 1;
            open = text.indexOf('{', from);
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** The codes that advice can be for: findings, kinds of recommendation, and what rules advise on besides. */
    Set<String> advised() {
        Set<String> codes = new TreeSet<>();
        List.of("findings", "kinds", "advice").forEach(each -> codes.addAll(keys(each)));
        return codes;
    }

    /** The keys of a section in the order of the file. */
    public List<String> keys(String section) {
        return List.copyOf(sections.getOrDefault(section, Map.of()).keySet());
    }
}
