package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.List;
import java.util.Map;

/**
 * What to do next about a discipline or a habit (METHOD.md, sections 8 and 9), with its reasons and advice.
 *
 * @param terms the parts of the priority, each 0–1
 * @param later why a discipline that the headline names does not come first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecommendationResult(
        String discipline,
        String habit,
        String kind,
        String title,
        String text,
        List<AdviceResult> advice,
        Figure priority,
        String band,
        Map<String, Figure> terms,
        String effort,
        Integer wave,
        String waveName,
        List<String> blockedBy,
        String later,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {}
