package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.result.ResultJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is left of one discipline of a published view; see {@link LoweredView}. */
record LoweredDiscipline(ObjectNode fields) {

    private static final String STATUS = "status";
    private static final String LEVEL = "level";

    /** Holds back figures, where there are some. */
    static void holdBack(JsonNode of, String... names) {
        for (String each : names) {
            JsonNode figure = of.path(each);
            boolean told = !figure.isMissingNode()
                    && !figure.isNull()
                    && !figure.path(STATUS).asString("").equals(Told.Status.NO_DATA.name());
            if (told) {
                ((ObjectNode) of).set(each, ResultJson.tree(Told.suppressed()));
            }
        }
    }

    /** Too few people are left behind the discipline. */
    void hide() {
        lower("");
        holdBack(fields, LEVEL, "behaviour");
        fields.put(STATUS, ClientDiscipline.SUPPRESSED);
        fields.remove(List.of("statusText", "levelName"));
        hideLeaders();
    }

    /** Enough are left behind its whole level, and too few behind something finer. */
    void lower(String openLevel) {
        holdBack(fields, "confidence", "paper", "practice", "raw");
        hideScores();
        fields.path("aspects").propertyNames().forEach(each -> holdBack(fields.path("aspects"), each));
        fields.remove(List.of("gated", "gatedBy", "notes"));
        holdBack(fields.path("gap"), "value", "leadership", "practitioner");
        if (fields.path(LEVEL).asInt(0) >= Answer.HIGHEST - 1) {
            fields.set(LEVEL, ResultJson.tree(Told.from(Answer.HIGHEST - 1)));
            fields.put("levelName", openLevel);
        }
    }

    /** Too few leaders are left. */
    void hideLeaders() {
        if (fields.path("gap") instanceof ObjectNode gap) {
            holdBack(gap, "value", "leadership", "practitioner", "band");
            gap.put(STATUS, ClientDiscipline.SUPPRESSED);
            gap.remove(List.of("text", "inverted"));
        }
    }

    /** Too few people are left behind a habit, which scores over what was before behaviour would tell. */
    void hideBehaviour() {
        hideScores();
        holdBack(fields, "behaviour");
    }

    private void hideScores() {
        holdBack(fields, "score", "drag");
    }
}
