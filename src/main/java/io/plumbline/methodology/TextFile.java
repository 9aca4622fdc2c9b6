package io.plumbline.methodology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code methodology/texts.yml}. */
final class TextFile {

    private static final String FILE = "methodology/texts.yml";

    /** The sections, and what the conclusions they are chosen by offer to be filled in. */
    private static final Map<String, Set<String>> SECTIONS = Map.ofEntries(
            Map.entry("findings", Set.of("organisation", "discipline", "aspect", "habit", "value")),
            Map.entry("kinds", Set.of("organisation", "discipline", "score", "target", "gap", "habit", "value")),
            Map.entry("advice", Set.of()),
            Map.entry("beliefs", Set.of("organisation", "count")),
            Map.entry("notes", Set.of("organisation", "aspect")),
            Map.entry("later", Set.of("organisation", "discipline", "by")),
            Map.entry("statuses", Set.of("organisation")),
            Map.entry("verdicts", Set.of("organisation")),
            Map.entry("reasons", Set.of("organisation", "pillar", "discipline")),
            Map.entry("gap_bands", Set.of("organisation")),
            Map.entry("scorecard", Set.of()),
            Map.entry("scorecard_weakest", Set.of()));

    private static final Set<String> PARTS = Set.of("title", "text", "advice");

    private final SourceFiles files;
    private final List<Diagnostic> problems;

    TextFile(SourceFiles files, List<Diagnostic> problems) {
        this.files = files;
        this.problems = problems;
    }

    Texts read() {
        Map<String, Map<String, Map<String, String>>> sections = new LinkedHashMap<>();
        YamlFile.read(files, FILE, problems)
                .ifPresent(file -> file.only(SECTIONS.keySet()).keys().forEach(name -> file.map(name)
                        .ifPresent(section ->
                                sections.put(name, section(section, SECTIONS.getOrDefault(name, Set.of()))))));
        return new Texts(sections);
    }

    private Map<String, Map<String, String>> section(YamlMap section, Set<String> offered) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (String key : section.keys()) {
            Map<String, String> parts = new LinkedHashMap<>();
            if (section.isMap(key)) {
                section.map(key).ifPresent(map -> map.only(PARTS)
                        .keys()
                        .forEach(part -> parts.put(part, Texts.checked(map, part, offered))));
                if (!parts.containsKey("text")) {
                    section.reportKey(key, key + " has no text; write text: and a sentence below it");
                }
            } else {
                parts.put("text", Texts.checked(section, key, offered));
            }
            texts.put(key, parts);
        }
        return texts;
    }
}
