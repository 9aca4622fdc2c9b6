package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.List;

/** The Behavioural Baseline as a whole (METHOD.md, section 5). */
public record BaselineResult(
        boolean filtered,
        Figure mean,
        String band,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {}
