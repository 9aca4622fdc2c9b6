package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.interview.Audience;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * An interview of the present round as it is kept; its answers are kept by discipline.
 *
 * @param code what the facts document and every explanation call it
 * @param interviewee the person, who may be interviewed in several rounds
 * @param name the person's name, which stands in no facts document
 * @param contact how the person is reached, or null
 * @param overallEstimate the opening estimate, or null
 * @param habits what was said about habits, as in a facts document
 * @param notes the consultant's own, or null
 * @param doneAt when the interviewee said that it is complete, or null
 * @param revision counts the changes of all this
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptInterview(
        String id,
        String code,
        @JsonIgnore String interviewee,
        String name,
        String contact,
        Audience audience,
        String role,
        BigDecimal overallEstimate,
        Map<String, Object> habits,
        String notes,
        Instant doneAt,
        long revision) {

    /** The same interview as it was sent now. */
    KeptInterview with(InterviewDocument sent) {
        return new KeptInterview(
                id,
                code,
                interviewee,
                sent.name(),
                sent.contact(),
                sent.audience(),
                sent.role(),
                sent.overallEstimate(),
                sent.habits(),
                sent.notes(),
                doneAt,
                revision + 1);
    }

    /** The same interview with what the interviewee says. */
    KeptInterview said(BigDecimal estimate, Map<String, Object> lived, Instant done) {
        return new KeptInterview(
                id, code, interviewee, name, contact, audience, role, estimate, lived, notes, done, revision + 1);
    }

    /** Whether it holds anything that the interviewee answered. */
    boolean isAnswered() {
        return overallEstimate != null || !habits.isEmpty();
    }
}
