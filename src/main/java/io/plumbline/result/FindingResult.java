package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What was found, in words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingResult(
        String type,
        String discipline,
        String aspect,
        String habit,
        String title,
        String text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {}
