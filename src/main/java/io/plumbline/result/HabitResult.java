package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.List;

/** How one habit stands (METHOD.md, section 5). */
public record HabitResult(
        String habit,
        String name,
        String status,
        Figure score,
        Figure gap,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {}
