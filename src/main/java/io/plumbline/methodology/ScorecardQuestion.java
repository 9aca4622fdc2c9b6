package io.plumbline.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * One question of the Scorecard (METHOD.md, section 12).
 *
 * @param field where its answer stands in the answers' document, as a JSON pointer
 * @param leadership how a leader is asked
 * @param practitioner how one is asked who does the work
 * @param answers the wording of each answer, by its level; empty where the answer is free
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScorecardQuestion(String field, String leadership, String practitioner, Map<Integer, String> answers) {}
