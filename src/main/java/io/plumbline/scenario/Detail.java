package io.plumbline.scenario;

import io.plumbline.interview.Audience;

/**
 * One thing that a document tells, and that may be left out.
 *
 * @param audience whose it is, where somebody said it
 * @param person which one of the audience, from 1
 * @param of the discipline, habit or group that it is about, or null
 * @param what the aspect, term, statement or form of question, or null
 * @param value the level, number or day; a piece of evidence as a whole; null where nothing more is said
 */
record Detail(Kind kind, Audience audience, int person, String of, String what, Object value) {

    /** What can be told. */
    enum Kind {
        /** The day of an assessment. */
        DAY,
        /** That AI is meant. */
        AI,
        /** A discipline that was left out. */
        OUT,
        /** An importance or a target. */
        TERM,
        /** An answer about an aspect of a discipline. */
        ANSWER,
        /** An answer about a habit. */
        HABIT,
        /** An opening estimate. */
        ESTIMATE,
        /** A piece of evidence. */
        EVIDENCE,
        /** On a Scorecard, an answer about a group. */
        STATEMENT,
        /** On a Scorecard, what the other side is guessed to say. */
        GUESS
    }

    static Detail agreed(Kind kind, String of, String what, Object value) {
        return new Detail(kind, null, 0, of, what, value);
    }

    /** The same, said by another person of the audience. */
    Detail by(int other) {
        return new Detail(kind, audience, other, of, what, value);
    }
}
