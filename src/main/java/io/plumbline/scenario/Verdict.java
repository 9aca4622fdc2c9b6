package io.plumbline.scenario;

import io.plumbline.mutation.Mutant;

/**
 * What came of a mutant.
 *
 * @param by the place of the scenario or example that notices it, or what the check says, or why it is not applicable
 * @param closest the place of the scenario that comes closest where none notices it, or null
 * @param gets how close that comes, in words, or null
 */
public record Verdict(Mutant mutant, State state, String by, String closest, String gets) {

    /** What can come of it. */
    public enum State {
        /** A scenario does not hold any more. */
        SCENARIO,
        /** An example comes to something else. */
        EXAMPLE,
        /** The check refuses it. */
        CHECK,
        /** Nothing notices it. */
        SURVIVED,
        /** It cannot be made. */
        NOT_APPLICABLE
    }

    /** Whether something notices it. */
    public boolean isKilled() {
        return state == State.SCENARIO || state == State.EXAMPLE || state == State.CHECK;
    }
}
