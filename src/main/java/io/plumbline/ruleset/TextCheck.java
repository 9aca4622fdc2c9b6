package io.plumbline.ruleset;

import io.plumbline.methodology.Band;
import io.plumbline.methodology.Belief;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Nearest;
import io.plumbline.methodology.ScorecardItem;
import io.plumbline.methodology.SourceFiles;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every code that a rule or a table concludes has its words in the texts. */
final class TextCheck {

    private static final String TEXTS = "methodology/texts.yml";
    /** Where a conclusion has a code, and which section holds the words for it. */
    private record Place(String section, int value) {}

    private static final Map<String, Place> PLACES = Map.of(
            "Finding", new Place("findings", 0),
            "HabitFinding", new Place("findings", 0),
            "Note", new Place("notes", 1),
            "Kind", new Place("kinds", 1),
            "LaterReason", new Place("later", 1),
            "OverallStatus", new Place("statuses", 0),
            "Verdict", new Place("verdicts", 0),
            "PillarVerdict", new Place("verdicts", 1),
            "PillarReason", new Place("reasons", 2),
            "Advice", new Place("advice", 1));

    private final SourceFiles files;
    private final Methodology methodology;
    private final List<Diagnostic> problems;

    TextCheck(SourceFiles files, Methodology methodology, List<Diagnostic> problems) {
        this.files = files;
        this.methodology = methodology;
        this.problems = problems;
    }

    void check(List<RuleConsequence.Conclusion> conclusions) {
        conclusions.forEach(this::words);
        for (Belief each : methodology.beliefs().values()) {
            need("findings", each.finding(), "methodology/beliefs.csv", each.order() + 1);
        }
        methodology.scorecard().stream()
                .filter(ScorecardItem::isGroup)
                .forEach(each -> need("scorecard_weakest", each.id(), "methodology/scorecard.csv", each.order() + 1));
        methodology.bands().stream().filter(each -> each.of().equals("gap")).forEach(this::gapBand);
    }

    private void gapBand(Band band) {
        String path = "methodology/bands.csv";
        List<String> rows = files.get(path).lines().toList();
        int line = IntStream.range(0, rows.size())
                .filter(each ->
                        rows.get(each).startsWith("gap,") && rows.get(each).contains("," + band.name() + ","))
                .findFirst()
                .orElse(0);
        need("gap_bands", band.name(), path, line + 1);
    }

    private void words(RuleConsequence.Conclusion conclusion) {
        Place place = PLACES.get(conclusion.type());
        if (place == null || conclusion.given().size() <= place.value()) {
            return;
        }
        Token code = conclusion.given().get(place.value()).at();
        if (code.kind() == Token.Kind.TEXT) {
            need(place.section(), code.text(), conclusion.file(), code.line(), code.column());
        }
    }

    private void need(String section, String code, String path, int line) {
        need(section, code, path, line, 0);
    }

    private void need(String section, String code, String path, int line, int column) {
        if (!methodology.texts().keys(section).contains(code)) {
            problems.add(new Diagnostic(
                    path,
                    line,
                    column,
                    "there are no words for " + code
                            + Nearest.hint(code, methodology.texts().keys(section)) + "; add it below " + section
                            + ": in " + TEXTS));
        }
    }
}
