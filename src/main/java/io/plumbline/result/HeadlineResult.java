package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.List;

/** What a board hears first (METHOD.md, section 6). */
public record HeadlineResult(
        Figure leadershipEstimate,
        Figure practitionerEstimate,
        Figure assessed,
        String status,
        String statusText,
        Figure perceptionGap,
        Figure realityGap,
        List<String> widest,
        List<String> heldBackBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {}
