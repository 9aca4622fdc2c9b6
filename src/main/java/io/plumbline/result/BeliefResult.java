package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.List;

/**
 * How one belief stands across the assessment (METHOD.md, section 6).
 *
 * @param text the paragraph for the board, where any discipline has the belief's finding
 */
public record BeliefResult(
        String belief,
        String name,
        String statement,
        int disciplines,
        Figure gap,
        @JsonInclude(JsonInclude.Include.NON_NULL) String text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {}
