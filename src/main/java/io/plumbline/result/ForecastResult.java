package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.List;

/** The overall figure expected after a wave. */
public record ForecastResult(
        int wave,
        Figure overall,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {}
