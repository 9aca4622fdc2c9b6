package io.plumbline.ruleset;

import io.plumbline.methodology.Band;
import io.plumbline.methodology.Belief;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Nearest;
import io.plumbline.methodology.SourceFiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Every code that a rule or a table concludes has its words in the texts. */
final class TextCheck {

    private static final String TEXTS = "methodology/texts.yml";
    private static final Pattern CODE = Pattern.compile("new (\\w+)\\(([^;]*)\\)\\s*\\)\\s*;");
    private static final Pattern WORD = Pattern.compile("\"([A-Z][A-Z_]+)\"");

    /** Which section holds the words for the codes of which conclusion. */
    private static final Map<String, String> SECTIONS = Map.of(
            "Finding", "findings",
            "HabitFinding", "findings",
            "Note", "notes",
            "Kind", "kinds",
            "LaterReason", "later",
            "OverallStatus", "statuses",
            "Verdict", "verdicts",
            "PillarVerdict", "verdicts");

    private final SourceFiles files;
    private final Methodology methodology;
    private final List<Diagnostic> problems;

    TextCheck(SourceFiles files, Methodology methodology, List<Diagnostic> problems) {
        this.files = files;
        this.methodology = methodology;
        this.problems = problems;
    }

    void check(Collection<Rule> rules) {
        rules.stream().map(Rule::file).distinct().forEach(this::file);
        for (Belief each : methodology.beliefs().values()) {
            need("findings", each.finding(), "methodology/beliefs.csv", each.order() + 1);
        }
        methodology.bands().stream().filter(each -> each.of().equals("gap")).forEach(this::gapBand);
        methodology.disciplines().values().forEach(this::advice);
    }

    private void gapBand(Band band) {
        String path = "methodology/bands.csv";
        List<String> rows = files.get(path).lines().toList();
        int line = IntStream.range(0, rows.size())
                .filter(each ->
                        rows.get(each).startsWith("gap,") && rows.get(each).contains("," + band.name() + ","))
                .findFirst()
                .orElse(-1);
        need("gap_bands", band.name(), path, line + 1);
    }

    /** Advice whose code nothing concludes would never be given. */
    private void advice(Discipline discipline) {
        Set<String> known = new TreeSet<>(methodology.texts().keys("findings"));
        known.addAll(methodology.texts().keys("kinds"));
        String path = "methodology/disciplines/" + discipline.id() + ".yml";
        List<String> lines = List.of(files.get(path).split("\n", -1));
        for (String each : discipline.advice().keySet()) {
            if (!known.contains(each)) {
                int index = lines.indexOf("  " + each + ": >-");
                problems.add(new Diagnostic(
                        path,
                        index + 1,
                        0,
                        "there is neither a finding nor a kind of recommendation " + each + Nearest.hint(each, known)));
            }
        }
    }

    private void file(String path) {
        String[] lines = files.get(path).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher conclusion = CODE.matcher(lines[i]);
            while (conclusion.find()) {
                codes(conclusion, path, i + 1);
            }
        }
    }

    private void codes(Matcher conclusion, String path, int line) {
        String type = conclusion.group(1);
        Matcher word = WORD.matcher(conclusion.group(2));
        if (SECTIONS.containsKey(type) && word.find()) {
            need(SECTIONS.get(type), word.group(1), path, line);
        } else if (type.equals("PillarReason") && word.find() && word.find()) {
            need("reasons", word.group(1), path, line);
        }
    }

    private void need(String section, String code, String path, int line) {
        if (methodology.texts().find(section, code, "text") == null) {
            problems.add(new Diagnostic(
                    path, line, 0, "there are no words for " + code + "; add it below " + section + ": in " + TEXTS));
        }
    }
}
