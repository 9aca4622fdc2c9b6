package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.Map;

/**
 * A rule as a result refers to it.
 *
 * @param method the section of METHOD.md it carries out
 * @param parameters the parameters it names, with the values they had
 */
public record RuleReference(
        String sentence,
        String file,
        int line,
        String method,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Figure> parameters) {}
