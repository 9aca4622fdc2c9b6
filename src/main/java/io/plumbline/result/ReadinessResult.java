package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.List;

/** Whether the ground is firm enough for AI (METHOD.md, section 10). */
public record ReadinessResult(
        String verdict,
        String text,
        boolean strategicRisk,
        List<PillarResult> pillars,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {

    /** One pillar, with what keeps it from being ready. */
    public record PillarResult(
            String pillar,
            String name,
            String verdict,
            Figure mean,
            List<String> reasons,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {}
}
