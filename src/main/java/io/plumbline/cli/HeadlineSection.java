package io.plumbline.cli;

import io.plumbline.methodology.Figure;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.DisciplineResult;
import io.plumbline.result.HeadlineResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a board hears first: how mature, how far apart, and what holds it back. */
record HeadlineSection(AssessmentResult result, Wording wording, Page page) {

    private static final int BAR = 25;
    private static final String INDENT = " ".repeat(25);

    void print() {
        HeadlineResult headline = result.headline();
        String day = "assessed on " + result.assessedOn();
        page.line("%-" + (Page.WIDTH - day.length() - 1) + "s %s", result.organisation(), day)
                .rule("=")
                .gap();
        if (headline.assessed() == null) {
            page.line("Overall                  no figure: %s", Wording.spoken(headline.status()));
        } else {
            int level = headline.assessed().wholePart();
            page.line(
                    "Overall                  %s  %s   level %d, %s   %s",
                    headline.assessed(),
                    page.drawing().bar(headline.assessed(), BAR),
                    level,
                    wording.level(level),
                    Wording.spoken(headline.status()));
        }
        page.told(INDENT, headline.statusText()).gap();
        estimate("Leaders' estimate", headline.leadershipEstimate());
        estimate("Practitioners' estimate", headline.practitionerEstimate());
        distance("Perception gap", headline.perceptionGap(), "leaders' estimate less practitioners'");
        distance("Reality gap", headline.realityGap(), "leaders' estimate less what was assessed");
        page.gap();
        page.told("Widest gaps              ", named(headline.widest(), this::gap));
        page.told("Held back by             ", named(headline.heldBackBy(), each -> each.score()
                .toString()));
    }

    private void estimate(String label, Figure value) {
        if (value == null) {
            page.line("%-23s  none given", label);
        } else {
            page.line("%-23s  %s  %s", label, value, page.drawing().bar(value, BAR));
        }
    }

    private void distance(String label, Figure value, String meaning) {
        page.line("%-23s %s", label, value == null ? " not computable" : Wording.signed(value) + "  " + meaning);
    }

    private String gap(DisciplineResult discipline) {
        return Wording.signed(discipline.gap().value()) + " " + discipline.gap().band();
    }

    private String named(List<String> disciplines, Function<DisciplineResult, String> figure) {
        return disciplines.isEmpty()
                ? "none"
                : disciplines.stream()
                        .map(id -> result.disciplines().stream()
                                .filter(each -> each.discipline().equals(id))
                                .map(each -> each.name() + " (" + figure.apply(each) + ")")
                                .findFirst()
                                .orElse(id))
                        .collect(Collectors.joining(", "));
    }
}
