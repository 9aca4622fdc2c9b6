package io.plumbline.cli;

import io.plumbline.ruleset.WhyNot;
import java.util.List;
import java.util.Locale;

/**
 * Why a rule did not fire, in words.
 *
 * @param answer what there is to say
 * @param page where to say it
 */
record WhyNotText(WhyNot answer, Page page) {

    private static final int MOST_FIRED = 10;

    String print() {
        page.told("", answer.rule() + " " + answer.sentence() + " (" + answer.file() + ":" + answer.line() + ")");
        if (answer.remark() != null) {
            page.told("", sentence(answer.remark()));
        }
        fired(answer.fired());
        if (!answer.nearMisses().isEmpty()) {
            page.gap()
                    .line(
                            answer.fired().isEmpty()
                                    ? "It did not fire. What held it back:"
                                    : "What held it back elsewhere:");
            answer.nearMisses().forEach(each -> nearMiss(each, "  "));
        } else if (answer.fired().isEmpty() && answer.remark() == null) {
            page.gap().line("It did not fire, and nothing came near it.");
        }
        if (answer.more() > 0) {
            page.line("  and " + answer.more() + " more");
        }
        return page.toString();
    }

    private void fired(List<WhyNot.Fired> fired) {
        if (fired.isEmpty()) {
            return;
        }
        page.gap().line("It did fire, " + (fired.size() == 1 ? "once" : fired.size() + " times") + ":");
        fired.stream()
                .limit(MOST_FIRED)
                .forEach(each -> page.told("  - ", about(each.about()) + String.join("; ", each.concluded())));
        if (fired.size() > MOST_FIRED) {
            page.line("  and " + (fired.size() - MOST_FIRED) + " more");
        }
    }

    private static String about(String about) {
        return about.isEmpty() ? "" : about + ": ";
    }

    private void nearMiss(WhyNot.NearMiss miss, String before) {
        page.told(
                before + "- ",
                miss.rule() + " (" + miss.file() + ":" + miss.line() + ") " + about(miss.about()) + miss.said());
        miss.because().forEach(each -> nearMiss(each, before + "  "));
    }

    private static String sentence(String remark) {
        return remark.substring(0, 1).toUpperCase(Locale.ROOT) + remark.substring(1) + ".";
    }
}
