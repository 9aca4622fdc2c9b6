package io.plumbline.interview;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What an interviewee said about a habit's two statements, each from 0 (never) to 5 (always, also under pressure).
 *
 * @param positive agreement with the positive statement, or null when it was not asked
 * @param reverse agreement with the reverse statement, or null when it was not asked; never both null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HabitAnswer(Integer positive, Integer reverse) {

    /** Twice the respondent's value, a whole number: the mean of the positive answer and 5 − the reverse one. */
    public int doubled() {
        int lived = positive == null ? Answer.HIGHEST - reverse : positive;
        int notLived = reverse == null ? positive : Answer.HIGHEST - reverse;
        return lived + notLived;
    }
}
