package io.plumbline.cli;

import io.plumbline.ruleset.WhyNot;
import io.plumbline.scenario.Failure;
import io.plumbline.scenario.Link;
import io.plumbline.scenario.ScenarioAnswer;
import java.nio.file.Path;
import java.util.List;

/** Scenarios that were run, in words: what does not hold, why the rules say otherwise, and how many do. */
final class TestText {

    private static final String MARGIN = "  ";
    private static final int VERSION_SHOWN = 12;

    private final ScenarioAnswer answer;
    private final Path rules;
    private final Page page;

    TestText(ScenarioAnswer answer, Path rules, Page page) {
        this.answer = answer;
        this.rules = rules;
        this.page = page;
    }

    Page print() {
        answer.failures().forEach(this::print);
        int all = answer.scenarios().size();
        int others = all - answer.holding();
        return page.line((others == 0 ? "" : others + " of ")
                + (all == 1 ? "1 scenario " : all + " scenarios ")
                + (others == 0 ? (all == 1 ? "holds" : "hold") : others == 1 ? "does not hold" : "do not hold")
                + (others == 0 && !answer.isGood() ? ", but something above cannot be run or understood" : "")
                + ". Version " + answer.version().substring(0, VERSION_SHOWN) + ", method " + answer.method() + ".");
    }

    private void print(Failure failure) {
        if (failure.expected() == null) {
            page.line(failure.at().toString());
            said("", failure.sentence());
            several("perhaps   ", failure.nearest());
        } else {
            page.line(
                    failure.at().file() + ":" + failure.at().line() + ": \"" + failure.scenario() + "\" does not hold");
            said("", failure.sentence());
            said("expected  ", failure.expected());
            said("found     ", failure.found());
            several("because   ", failure.because().stream().map(this::told).toList());
            several("but       ", failure.nearMisses().stream().map(this::told).toList());
        }
        page.gap();
    }

    private String told(Link link) {
        return link.rule() + " " + link.sentence() + " ("
                + rules.resolve(link.place()).normalize() + "): " + link.concluded();
    }

    private String told(WhyNot.NearMiss miss) {
        return miss.rule() + " did not fire (" + rules.resolve(miss.file()).normalize() + ":" + miss.line() + "): "
                + miss.said();
    }

    private void said(String label, String text) {
        if (text != null) {
            page.told(MARGIN + label, text);
        }
    }

    private void several(String label, List<String> texts) {
        String before = label;
        for (String each : texts) {
            said(before, each);
            before = " ".repeat(label.length());
        }
    }
}
