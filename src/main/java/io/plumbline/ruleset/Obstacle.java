package io.plumbline.ruleset;

import java.util.List;

/**
 * What kept a condition from being met.
 *
 * @param kind in which way
 * @param condition where the condition stands, if it is not that of the fact or of what was asked of it, or null
 * @param pattern which fact was looked for
 * @param subject what it had to be about
 * @param asked what was asked of a fact and did not hold, or null
 * @param facts the facts that stand in the way
 * @param reached how many of the things asked of the fact held before
 */
record Obstacle(
        Kind kind,
        Place condition,
        Condition.Pattern pattern,
        Subject subject,
        Asked asked,
        List<Object> facts,
        int reached) {

    /** In which way a condition is not met. */
    enum Kind {
        /** There is no such fact. */
        MISSING,
        /** There is one, and something that is asked of it does not hold. */
        FAILS,
        /** There are not as many as are needed, or more than may be. */
        COUNT,
        /** What a function gives is not what is needed. */
        RESULT,
        /** A function gives nothing. */
        NOTHING,
        /** There is a fact that must not be there. */
        IN_THE_WAY
    }

    /** Where what was not met stands. */
    Place place() {
        if (condition != null) {
            return condition;
        }
        return asked == null ? pattern.place() : asked.constraint().place();
    }
}
