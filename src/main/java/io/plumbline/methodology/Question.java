package io.plumbline.methodology;

import java.util.Map;
import java.util.Set;

/**
 * One question on one aspect of a discipline, put to both audiences from where each stands.
 *
 * @param leadership how leaders are asked
 * @param practitioner how those are asked who do the work
 * @param listenFor what is said or shown at a level of the scale, by the level
 */
public record Question(String leadership, String practitioner, Map<Integer, String> listenFor) {

    /** The levels for which a question says what to listen for: the ends of what is worth hearing, and the middle. */
    static final Set<String> LEVELS = Set.of("1", "3", "5");
}
