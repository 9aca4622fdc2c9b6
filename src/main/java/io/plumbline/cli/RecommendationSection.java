package io.plumbline.cli;

import io.plumbline.result.AdviceResult;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.RecommendationResult;
import java.util.List;
import java.util.stream.Collectors;

/** The first steps in the order one would take them, each with its reasons. */
record RecommendationSection(AssessmentResult result, Wording wording, Page page) {

    private static final int SHOWN = 8;
    private static final String INDENT = "    ";

    void print() {
        List<RecommendationResult> all = result.recommendations();
        page.section(
                "Recommendations", all.size() > SHOWN ? "the first " + SHOWN + " of " + all.size() : "all of them");
        for (int i = 0; i < Math.min(SHOWN, all.size()); i++) {
            if (i > 0) {
                page.gap();
            }
            one(i + 1, all.get(i));
        }
    }

    private void one(int place, RecommendationResult recommendation) {
        String weight = weight(recommendation);
        page.line(
                "%2d. %-" + Math.max(1, Page.WIDTH - 5 - weight.length()) + "s %s",
                place,
                recommendation.title(),
                weight);
        page.told(INDENT, recommendation.text());
        if (recommendation.terms() != null && !recommendation.terms().isEmpty()) {
            page.told(
                    INDENT + "Weighs:  ",
                    recommendation.terms().entrySet().stream()
                            .map(each -> wording.name(each.getKey()) + " " + each.getValue())
                            .collect(Collectors.joining(", ")));
        }
        if (recommendation.blockedBy() != null && !recommendation.blockedBy().isEmpty()) {
            page.told(INDENT + "After:   ", wording.names(recommendation.blockedBy()) + ".");
        }
        if (recommendation.later() != null) {
            page.told(INDENT + "Later:   ", recommendation.later());
        }
        recommendation.advice().stream().limit(1).forEach(each -> advice(page, each));
    }

    /** The first of what is advised: what to do, and its first step. */
    private static void advice(Page page, AdviceResult advice) {
        if (advice.startWith() != null) {
            page.told(INDENT + "Do:      ", advice.startWith());
            return;
        }
        page.told(INDENT + "Do:      ", advice.title() + ".");
        advice.steps().stream()
                .limit(1)
                .forEach(each -> page.told(INDENT + "First:   ", each.who() + ": " + each.what()));
    }

    private static String weight(RecommendationResult recommendation) {
        String priority = recommendation.priority() == null
                ? ""
                : "priority " + recommendation.priority() + " " + recommendation.band();
        String effort = recommendation.effort() == null ? "" : ", effort " + recommendation.effort();
        String wave = recommendation.wave() == null ? "" : ", wave " + recommendation.wave();
        return (priority + effort + wave).replaceFirst("^, ", "");
    }
}
