package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Audience;
import io.plumbline.methodology.Figure;
import io.plumbline.result.ResultJson;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is left of that which stands beside the disciplines of a published view; see {@link LoweredView}. */
record LoweredSummary(ObjectNode view) {

    private static final String ASSESSED = "assessed";
    private static final String STATUS = "status";

    void in(Map<String, Clarity> clarity, boolean scores, boolean hides, boolean estimates, Set<String> habits) {
        JsonNode headline = view.path("headline");
        for (Audience each : Audience.values()) {
            if (clarity.get(Disclosure.estimates(each)) == Clarity.HIDDEN) {
                LoweredDiscipline.holdBack(
                        headline, each == Audience.LEADERSHIP ? "leadershipEstimate" : "practitionerEstimate");
            }
        }
        if (estimates) {
            LoweredDiscipline.holdBack(headline, "perceptionGap", "realityGap");
        }
        if (scores) {
            LoweredDiscipline.holdBack(headline, "realityGap", "widest", "heldBackBy");
            overall((ObjectNode) headline, hides);
            view.path("forecast").forEach(each -> LoweredDiscipline.holdBack(each, "overall"));
            for (JsonNode each : view.path("beliefs")) {
                LoweredDiscipline.holdBack(each, "disciplines", "gap");
                ((ObjectNode) each).remove("text");
            }
        }
        if (!habits.isEmpty()) {
            behaviour(clarity, habits);
        }
    }

    /** The overall figure as its whole level, as far as none of its parts is hidden. */
    private static void overall(ObjectNode headline, boolean hides) {
        if (hides) {
            LoweredDiscipline.holdBack(headline, ASSESSED);
            headline.put(STATUS, ClientDiscipline.SUPPRESSED);
            headline.remove("statusText");
        } else if (headline.path(ASSESSED).isNumber()) {
            int level = Math.min(headline.path(ASSESSED).decimalValue().intValue(), Answer.HIGHEST - 1);
            headline.set(ASSESSED, ResultJson.tree(Told.from(Figure.of(level))));
        }
    }

    private void behaviour(Map<String, Clarity> clarity, Set<String> habits) {
        for (JsonNode each : view.path("habits")) {
            if (habits.contains(each.path("habit").asString(""))) {
                ((ObjectNode) each).put(STATUS, ClientDiscipline.SUPPRESSED);
                LoweredDiscipline.holdBack(each, "score", "gap");
            }
        }
        LoweredDiscipline.holdBack(view.path("baseline"), "mean");
        if (habits.stream().anyMatch(each -> clarity.get(Disclosure.habit(each)) == Clarity.HIDDEN)) {
            LoweredDiscipline.holdBack(view.path("baseline"), "band");
        }
    }
}
