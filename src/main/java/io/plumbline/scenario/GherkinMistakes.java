package io.plumbline.scenario;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the parser of features says, as somebody who writes features would say it. */
final class GherkinMistakes {

    private static final Pattern PLACE = Pattern.compile("\\((\\d+):(\\d+)\\): ([^\\n]*)");
    private static final List<String> KEYWORDS = List.of(
            "Feature:",
            "Background:",
            "Rule:",
            "Scenario:",
            "Scenario Outline:",
            "Examples:",
            "Given",
            "When",
            "Then",
            "And",
            "But");

    private static final List<String> STEPS = List.of("Given", "When", "Then", "And", "But");

    private GherkinMistakes() {}

    static List<Diagnostic> of(String path, String text, String complaint) {
        String[] lines = text.split("\n", -1);
        List<Diagnostic> found = PLACE.matcher(complaint)
                .results()
                .limit(1)
                .map(each -> diagnostic(path, lines, each))
                .toList();
        return found.isEmpty()
                ? List.of(new Diagnostic(path, 1, 0, "this cannot be read as a feature; it begins with Feature:"))
                : found;
    }

    /** Misspelt steps at the head of a scenario, which the parser takes for a description of it. */
    static List<Diagnostic> hidden(String path, String text) {
        List<Diagnostic> found = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        boolean head = false;
        for (int i = 0; i < lines.length; i++) {
            String at = lines[i].strip();
            String first = at.split("\\s+")[0];
            if (head && !STEPS.contains(first) && STEPS.stream().anyMatch(each -> Nearest.isNear(first, each))) {
                found.add(new Diagnostic(path, i + 1, lines[i].indexOf(at) + 1, words(at, "")));
            }
            head = at.startsWith("Background:") || at.startsWith("Scenario:") || at.startsWith("Scenario Outline:");
        }
        return found;
    }

    private static Diagnostic diagnostic(String path, String[] lines, MatchResult place) {
        int line = Math.min(Integer.parseInt(place.group(1)), lines.length);
        if (place.group(3).contains("unexpected end of file")) {
            return tooShort(path, lines);
        }
        String at = lines[Math.max(0, line - 1)].strip();
        return new Diagnostic(path, line, Integer.parseInt(place.group(2)), words(at, place.group(3)));
    }

    /** The file ends where something still has to come: behind a text that is left open, or behind tags. */
    private static Diagnostic tooShort(String path, String[] lines) {
        int open = -1;
        int last = 0;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("\"\"\"") || line.startsWith("```")) {
                open = open < 0 ? i : -1;
            }
            last = line.isEmpty() ? last : i;
        }
        return open < 0
                ? new Diagnostic(path, last + 1, 0, "the file ends too early; a scenario has to follow this line")
                : new Diagnostic(
                        path,
                        open + 1,
                        lines[open].indexOf(lines[open].strip()) + 1,
                        "the text that opens here is left open; close it with the same marks on a line of their own");
    }

    private static String words(String at, String complaint) {
        if (complaint.contains("inconsistent cell count")) {
            return "this row has more or fewer cells than the first of its table";
        }
        if (complaint.contains("Language not supported")) {
            return "there is no such language for features; a usual one is # language: en";
        }
        return "this line cannot stand here: " + at
                + nearest(at)
                        .map(each -> "; did you mean \"" + each + "\"?")
                        .orElse("; a line begins with Feature:, Scenario:, Given, When, Then, And, | or #");
    }

    private static Optional<String> nearest(String at) {
        String[] words = at.split("\\s+");
        String first = words[0];
        String firstTwo = words.length > 1 ? words[0] + " " + words[1] : first;
        return Stream.of(firstTwo, first)
                .flatMap(each -> KEYWORDS.stream().filter(keyword -> Nearest.isNear(each, keyword)))
                .findFirst();
    }
}
