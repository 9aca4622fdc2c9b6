package io.plumbline.engagement;

import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Nearest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What an interviewee says about one discipline, as it is sent.
 *
 * @param answers by aspect, as in a facts document
 * @param notes the consultant's own, or null
 */
public record AnswersDocument(Map<String, Object> answers, String notes) {

    private static final String ANSWERS = "answers";
    private static final String NOTES = "notes";
    private static final String HABITS = "habits";
    private static final String ESTIMATE = "overallEstimate";

    /**
     * Reads what a consultant noted down.
     *
     * @throws RefusedInput with everything that is wrong with it
     */
    public static AnswersDocument read(byte[] body, String discipline, Methodology methodology) {
        return read(SentDocument.read(body, List.of(ANSWERS, NOTES)), discipline, methodology);
    }

    /**
     * Reads what the interviewees send themselves, who see no notes.
     *
     * @throws RefusedInput with everything that is wrong with it
     */
    public static AnswersDocument ofInterviewee(byte[] body, String discipline, Methodology methodology) {
        return read(SentDocument.read(body, List.of(ANSWERS)), discipline, methodology);
    }

    private static AnswersDocument read(SentDocument sent, String discipline, Methodology methodology) {
        requireKnown(discipline, methodology);
        String notes = sent.values().optional(NOTES, InterviewDocument.LONGEST_NOTES);
        Map<String, Object> answers = sent.values().has(ANSWERS) ? Map.of(discipline, sent.raw(ANSWERS)) : Map.of();
        Supposed.check(
                sent, Map.of(ANSWERS, answers), methodology, Map.of("/interviews/0/answers/" + discipline, "/answers"));
        sent.require();
        return new AnswersDocument(sent.object(ANSWERS), notes);
    }

    /** Reads what an interviewee says about habits. */
    static Map<String, Object> habits(byte[] body, Methodology methodology) {
        SentDocument sent = SentDocument.read(body, List.of(HABITS));
        Supposed.check(
                sent,
                sent.values().has(HABITS) ? Map.of(HABITS, sent.raw(HABITS)) : Map.of(),
                methodology,
                Map.of("/interviews/0", ""));
        sent.require();
        return sent.object(HABITS);
    }

    /** Reads an interviewee's opening estimate. */
    static BigDecimal estimate(byte[] body) {
        SentDocument sent = SentDocument.read(body, List.of(ESTIMATE));
        sent.values().halves(ESTIMATE);
        sent.require();
        return sent.number(ESTIMATE);
    }

    /**
     * Makes sure that an address names a discipline of the methodology.
     *
     * @throws RefusedInput when it does not
     */
    public static void requireKnown(String discipline, Methodology methodology) {
        if (!methodology.disciplines().containsKey(discipline)) {
            throw RefusedInput.of(List.of(new InputError(
                    "",
                    discipline,
                    "the id of a discipline",
                    "the address names no discipline of the methodology"
                            + Nearest.hint(discipline, methodology.disciplines().keySet()),
                    null,
                    null)));
        }
    }
}
