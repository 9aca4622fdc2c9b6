package io.plumbline.ruleset;

import java.util.SortedMap;

/**
 * A result together with the rules that led to it.
 *
 * @param result the result of an assessment or of a Scorecard
 * @param fired how often each rule fired
 */
record Concluded<T>(T result, SortedMap<String, Integer> fired) {}
