package io.plumbline.analysis;

import io.plumbline.ruleset.Condition;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A situation in which conditions hold.
 *
 * @param names what the names stand for that the conditions give
 */
record Named(Situation situation, Map<String, Term> names) {

    /** The ways in which another condition holds too. */
    Stream<Named> also(Condition condition) {
        return situation.with(condition, names).stream();
    }
}
