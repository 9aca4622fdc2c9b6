package io.plumbline.ruleset;

import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * A result together with what led to it.
 *
 * @param result the result of an assessment or of a Scorecard
 * @param fired how often each rule fired
 * @param met all that the rules met and concluded, put together only when it is asked for
 */
public record Concluded<T>(T result, SortedMap<String, Integer> fired, Supplier<CaseFacts> met) {

    /** All that the rules met and concluded. */
    public CaseFacts facts() {
        return met.get();
    }
}
