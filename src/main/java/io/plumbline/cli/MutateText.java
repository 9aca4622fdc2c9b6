package io.plumbline.cli;

import java.nio.file.Path;
import java.util.List;

/** Which changes of the rules nothing notices, in words: those first, then the counts. */
final class MutateText {

    private static final int VERSION_SHOWN = 12;
    private static final String MARGIN = "    ";

    private final MutateAnswer answer;
    private final Path rules;
    private final Page page;

    MutateText(MutateAnswer answer, Path rules, Page page) {
        this.answer = answer;
        this.rules = rules;
        this.page = page;
    }

    Page print() {
        survivors(
                "Unnoticed",
                "and nobody said why",
                answer.survivors().stream()
                        .filter(each -> each.reason() == null)
                        .toList());
        survivors(
                "Let live",
                "with a reason",
                answer.survivors().stream()
                        .filter(each -> each.reason() != null)
                        .toList());
        outdated();
        answer.others().forEach(each -> page.line(each.toString()));
        page.section("Changes", "noticed by " + answer.witnesses() + " scenarios and examples");
        page.line("%-14s %9s %9s %9s %9s %9s", "", "scenario", "example", "check", "unnoticed", "no change");
        answer.changes().forEach(this::counted);
        page.gap();
        page.line(answer.percent() + " % of the changes are noticed.");
        return page.line(
                "Version " + answer.version().substring(0, VERSION_SHOWN) + ", method " + answer.method() + ".");
    }

    private void counted(String word, MutateAnswer.Counted counted) {
        page.line(
                "%-14s %9d %9d %9d %9d %9d",
                word,
                counted.scenario(),
                counted.example(),
                counted.check(),
                counted.survived(),
                counted.notApplicable());
    }

    private void survivors(String title, String remark, List<MutateAnswer.Survivor> survivors) {
        if (survivors.isEmpty()) {
            return;
        }
        page.section(title, remark);
        for (MutateAnswer.Survivor each : survivors) {
            page.line(rules.resolve(each.file()).normalize() + ":" + each.line() + ":" + each.column() + "  "
                    + each.of());
            page.told(MARGIN, each.change());
            if (each.reason() != null) {
                page.told(MARGIN + "because   ", each.reason());
            } else if (each.closest() != null) {
                page.told(MARGIN + "closest   ", each.closest() + " " + each.gets());
            }
        }
    }

    private void outdated() {
        if (answer.outdated().isEmpty()) {
            return;
        }
        page.section("Outdated reasons", "these changes are noticed by now, or are none any more");
        answer.outdated()
                .forEach(each -> page.told(
                        "line " + each.line() + "  ", each.of() + " in " + each.file() + ": " + each.change()));
    }
}
