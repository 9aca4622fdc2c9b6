package io.plumbline.cli;

import io.plumbline.scenario.Demand;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How much of the rules the scenarios show, in words: counts first, then what is missing and would show it. */
final class CoverageText {

    private static final int VERSION_SHOWN = 12;

    private final CoverageAnswer answer;
    private final Path rules;
    private final Page page;

    CoverageText(CoverageAnswer answer, Path rules, Page page) {
        this.answer = answer;
        this.rules = rules;
        this.page = page;
    }

    Page print() {
        list("Missing", answer.missing(), "no scenario shows it");
        list("Not analysed", answer.notAnalysed(), "never counts as shown");
        page.section("Coverage", answer.scenarios() == 1 ? "1 scenario" : answer.scenarios() + " scenarios");
        answer.coverage()
                .forEach((word, counted) -> page.line(String.format(
                        Locale.ROOT,
                        "%-12s %5d of %5d  %5.1f %%",
                        word,
                        counted.shown(),
                        counted.of(),
                        counted.percent())));
        page.gap();
        if (!answer.cannot().isEmpty()) {
            page.line(answer.cannot().size()
                    + " more can be shown by nothing, which is proved; --format json lists them.");
        }
        int others = answer.scenarios() - answer.holding();
        if (others > 0) {
            page.line((others == 1 ? "1 scenario does" : others + " scenarios do")
                    + " not hold and may show what the rules should not do; see the command test.");
        }
        return page.line(
                "Version " + answer.version().substring(0, VERSION_SHOWN) + ", method " + answer.method() + ".");
    }

    private void list(String title, List<Demand> demands, String remark) {
        if (demands.isEmpty()) {
            return;
        }
        page.section(title, remark);
        String last = "";
        for (Demand each : demands) {
            String place = rules.resolve(each.file()).normalize() + ":" + each.line()
                    + (each.rule() == null ? "" : "  " + each.rule());
            if (!place.equals(last)) {
                page.line(place);
                last = place;
            }
            page.told("    ", each.said());
        }
    }
}
