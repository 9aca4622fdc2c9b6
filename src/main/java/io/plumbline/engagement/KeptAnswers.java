package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * What one interviewee said about one discipline.
 *
 * @param interview the id of the interview
 * @param answers by aspect, as in a facts document
 * @param notes the consultant's own, or null
 * @param revision counts the changes; 0 when nothing was kept yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptAnswers(
        @JsonIgnore String interview, String discipline, Map<String, Object> answers, String notes, long revision) {

    static KeptAnswers none(String interview, String discipline) {
        return new KeptAnswers(interview, discipline, Map.of(), null, 0);
    }

    KeptAnswers with(Map<String, Object> said, String noted) {
        return new KeptAnswers(interview, discipline, said, noted, revision + 1);
    }
}
