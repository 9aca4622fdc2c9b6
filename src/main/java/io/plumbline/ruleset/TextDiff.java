package io.plumbline.ruleset;

import io.plumbline.methodology.Texts;
import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between the texts of two versions. */
final class TextDiff {

    private static final String ADVICE = "advice";
    private static final List<String> PARTS = List.of("title", "text", ADVICE);

    /** Sections whose order is the order in which a result says things. */
    private static final Set<String> IN_ORDER = Set.of("findings", "scorecard");

    private final ChangeList changes;

    private TextDiff(ChangeList changes) {
        this.changes = changes;
    }

    static void between(Texts before, Texts after, ChangeList changes) {
        TextDiff diff = new TextDiff(changes);
        both(before.sections().keySet(), after.sections().keySet())
                .forEach(section -> diff.section(
                        section,
                        before.sections().getOrDefault(section, Map.of()),
                        after.sections().getOrDefault(section, Map.of())));
    }

    static Set<String> both(Set<String> before, Set<String> after) {
        Set<String> all = new LinkedHashSet<>(after);
        all.addAll(before);
        return all;
    }

    /** Words without the way they are laid out. */
    static String words(String text) {
        return text == null ? null : text.strip().replaceAll("\\s+", " ");
    }

    private void section(
            String section, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        for (String key : both(before.keySet(), after.keySet())) {
            String name = section + " " + key;
            if (!before.containsKey(key)) {
                String said = first(after.get(key));
                changes.words(Kind.TEXT_ADDED, name, null, said, "text " + name);
            } else if (!after.containsKey(key)) {
                String said = first(before.get(key));
                changes.words(Kind.TEXT_REMOVED, name, said, null, "text " + name);
            } else if (!before.get(key).equals(after.get(key))) {
                PARTS.forEach(part -> part(name, part, before.get(key), after.get(key)));
            }
        }
        if (IN_ORDER.contains(section)) {
            changes.order(Kind.TEXTS_REORDERED, section, before.keySet(), after.keySet(), "texts " + section);
        }
    }

    private void part(String name, String part, Map<String, String> before, Map<String, String> after) {
        String was = words(before.get(part));
        String is = words(after.get(part));
        if (part.equals(ADVICE)) {
            changes.words(Kind.ADVICE_CHANGED, name, was, is, "advice in " + name);
        } else {
            Kind kind = was == null ? Kind.TEXT_ADDED : is == null ? Kind.TEXT_REMOVED : Kind.TEXT_CHANGED;
            changes.words(kind, name, was, is, "text " + name + (part.equals("text") ? "" : " " + part));
        }
    }

    private static String first(Map<String, String> parts) {
        return words(PARTS.stream()
                .map(parts::get)
                .filter(each -> each != null)
                .findFirst()
                .orElse(""));
    }
}
