package io.plumbline.cli;

import io.plumbline.result.AssessmentResult;
import io.plumbline.result.FindingResult;
import io.plumbline.result.HabitResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is believed, how people behave, and what was found about both. */
record CultureSection(AssessmentResult result, Wording wording, Page page) {

    private static final int BAR = 20;

    void print() {
        page.section("Beliefs", "paper taken for practice");
        result.beliefs().forEach(each -> {
            page.line(
                    "%-35s found in %s, gap %s",
                    each.name(),
                    each.disciplines() == 1 ? "1 discipline" : each.disciplines() + " disciplines",
                    each.gap() == null ? "not computable" : Wording.signed(each.gap()));
            page.told("  ", each.statement() + ".");
        });
        page.section("Habits", baseline());
        result.habits().forEach(this::habit);
        if (!result.findings().isEmpty()) {
            page.section("Findings", String.valueOf(result.findings().size()));
            findings();
        }
    }

    private String baseline() {
        String mean = result.baseline().mean() == null
                ? "baseline unknown"
                : "baseline " + result.baseline().mean();
        return mean + ", " + Wording.spoken(result.baseline().band())
                + (result.baseline().filtered() ? ": filters every score" : ": no score is filtered");
    }

    private void habit(HabitResult habit) {
        if (habit.score() == null) {
            page.line("%-35s unknown: too few practitioners spoke of it", habit.name());
        } else {
            page.line(
                    "%-35s %s  %s   gap %s",
                    habit.name(),
                    page.drawing().bar(habit.score(), BAR),
                    habit.score(),
                    habit.gap() == null ? "not computable" : Wording.signed(habit.gap()));
        }
    }

    private void findings() {
        Map<String, String> places = result.findings().stream()
                .collect(Collectors.toMap(
                        FindingResult::title, this::place, (one, other) -> one + ", " + other, LinkedHashMap::new));
        places.forEach((title, where) -> page.told("- ", title + ": " + where + "."));
    }

    private String place(FindingResult finding) {
        if (finding.habit() != null) {
            return wording.name(finding.habit());
        }
        return wording.name(finding.discipline())
                + (finding.aspect() == null ? "" : " (" + wording.name(finding.aspect()) + ")");
    }
}
