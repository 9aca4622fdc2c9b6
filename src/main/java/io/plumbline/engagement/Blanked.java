package io.plumbline.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words that name a person, wherever they stand: as words of their own, in whatever case, with whatever between them that
 * file names put there.
 */
record Blanked(Pattern words) {

    /** Stands in the place of what was blanked; it is no longer than any name, so that it fits wherever one did. */
    static final String BLANK = "…";

    private static final String BETWEEN = "[\\s_.,\\-]+";
    private static final int SHORTEST_PART = 3;

    static Blanked of(Collection<String> words) {
        String any = words.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Blanked::spaced)
                .collect(Collectors.joining("|"));
        return new Blanked(Pattern.compile(
                any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String spaced(String words) {
        return List.of(words.split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN));
    }

    /** A name as it is written, and with its last part first. */
    static List<String> orders(String name) {
        List<String> parts = List.of(name.strip().split("\\s+"));
        if (parts.size() == 1) {
            return parts;
        }
        List<String> turned = new ArrayList<>(parts.subList(0, parts.size() - 1));
        turned.add(0, parts.get(parts.size() - 1));
        return List.of(String.join(" ", parts), String.join(" ", turned));
    }

    /** The parts of a name by which somebody may be meant. */
    static Blanked anyPart(String name) {
        return of(List.of(name.split(BETWEEN)).stream()
                .filter(each -> each.length() >= SHORTEST_PART)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList());
    }

    boolean standsIn(String text) {
        return words.matcher(text).find();
    }

    String in(String text) {
        return words.matcher(text).replaceAll(BLANK);
    }

    /** Blanks what stands in a document under these names, at any depth: ids beside it may be the same words. */
    void in(JsonNode node, Collection<String> names) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> {
                JsonNode each = object.get(name);
                if (each.isString() && names.contains(name)) {
                    object.put(name, in(each.asString()));
                } else {
                    in(each, names);
                }
            });
        } else {
            node.forEach(each -> in(each, names));
        }
    }
}
