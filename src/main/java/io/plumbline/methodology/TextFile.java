package io.plumbline.methodology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code methodology/texts.yml}. */
final class TextFile {

    private static final String FILE = "methodology/texts.yml";
    private static final Set<String> SECTIONS = Set.of(
            "findings",
            "kinds",
            "notes",
            "later",
            "statuses",
            "verdicts",
            "reasons",
            "habits",
            "gap_bands",
            "scorecard");
    private static final Set<String> PARTS = Set.of("title", "text", "advice");

    private final SourceFiles files;
    private final List<Diagnostic> problems;

    TextFile(SourceFiles files, List<Diagnostic> problems) {
        this.files = files;
        this.problems = problems;
    }

    Texts read() {
        Map<String, Map<String, Map<String, String>>> sections = new LinkedHashMap<>();
        YamlMap.read(files, FILE, problems)
                .ifPresent(file -> file.only(SECTIONS).keys().forEach(name -> file.map(name)
                        .ifPresent(section -> sections.put(name, section(section)))));
        return new Texts(sections);
    }

    private Map<String, Map<String, String>> section(YamlMap section) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (String key : section.keys()) {
            Map<String, String> parts = new LinkedHashMap<>();
            if (section.isMap(key)) {
                section.map(key).ifPresent(map -> map.only(PARTS).keys().forEach(part -> {
                    parts.put(part, map.text(part));
                    checkPlaceholders(map, part);
                }));
                if (!parts.containsKey("text")) {
                    section.reportKey(key, key + " has no text; write text: and a sentence below it");
                }
            } else {
                parts.put("text", section.text(key));
                checkPlaceholders(section, key);
            }
            texts.put(key, parts);
        }
        return texts;
    }

    private static void checkPlaceholders(YamlMap map, String key) {
        Texts.PLACEHOLDER.matcher(map.text(key)).results().forEach(found -> {
            if (!Texts.PLACEHOLDERS.contains(found.group(1))) {
                map.report(
                        key,
                        "nothing can be filled in for " + found.group()
                                + Nearest.hint(found.group(1), Texts.PLACEHOLDERS));
            }
        });
    }
}
