package io.plumbline.cli;

import io.plumbline.result.AssessmentResult;
import io.plumbline.result.DisciplineResult;
import io.plumbline.result.DisciplineResult.GapResult;
import io.plumbline.result.RecommendationResult;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every discipline in a line, group by group. */
record DisciplineTable(AssessmentResult result, Wording wording, Page page) {

    private static final int NAME = 38;
    private static final int BAR = 10;
    private static final String ROW = "%-" + NAME + "s %-" + BAR + "s %4s  %-2s %4s %-13s %-6s %s";

    void print() {
        page.section(
                "Disciplines",
                count(each -> each.score() != null) + " of "
                        + count(each -> !each.status().equals("NOT_APPLICABLE")) + " in scope are scored");
        page.line(ROW, "", "0        5", " S", "L", "T", "gap", "conf.", "next");
        Map<String, String> next = result.recommendations().stream()
                .filter(each -> each.discipline() != null)
                .collect(Collectors.toMap(
                        RecommendationResult::discipline, each -> lower(each.kind()), (one, other) -> one));
        String group = null;
        for (DisciplineResult each : result.disciplines()) {
            if (!each.group().equals(group)) {
                group = each.group();
                page.line(wording.group(group));
            }
            row(each, next.getOrDefault(each.discipline(), ""));
        }
        notes();
    }

    private void row(DisciplineResult discipline, String next) {
        String name = page.drawing().cut("  " + discipline.name(), NAME);
        if (discipline.status().equals("NOT_APPLICABLE")) {
            page.line("%-" + NAME + "s not applicable, left out", name);
        } else if (discipline.score() == null) {
            page.line(
                    "%-" + NAME + "s %-39s %-6s %s",
                    name,
                    lower(discipline.status()),
                    lower(discipline.confidence().band()),
                    next);
        } else {
            page.line(
                    ROW,
                    name,
                    page.drawing().bar(discipline.score(), BAR),
                    discipline.score(),
                    discipline.level() + (discipline.gated() ? "*" : ""),
                    discipline.target(),
                    gap(discipline.gap()),
                    lower(discipline.confidence().band()),
                    next);
        }
    }

    private static String gap(GapResult gap) {
        return gap.value() == null
                ? "not computed"
                : String.format("%s %s", Wording.signed(gap.value()), lower(gap.band()));
    }

    private static String lower(String code) {
        return Wording.spoken(code).toLowerCase(Locale.ROOT);
    }

    private void notes() {
        page.gap()
                .line(
                        "S score, L level, T target; conf. is confidence in the figures, which is kept apart from the score.")
                .line("Gap: leaders see so much more (+) or less (-) than practitioners live.");
        result.disciplines().stream()
                .filter(each -> Boolean.TRUE.equals(each.gated()))
                .forEach(each -> page.told(
                        "* ",
                        each.name() + ": the score reaches level "
                                + each.score().wholePart()
                                + ", but the gate on "
                                + each.gatedBy().stream()
                                        .map(wording::name)
                                        .distinct()
                                        .collect(Collectors.joining(" and on "))
                                + " holds the level at " + each.level() + "."));
    }

    private long count(Function<DisciplineResult, Boolean> counted) {
        return result.disciplines().stream().filter(counted::apply).count();
    }
}
