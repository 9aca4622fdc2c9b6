package io.plumbline.perception;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/**
 * How a belief stands across the assessment.
 *
 * @param disciplines how many disciplines have its finding
 * @param value the mean distance, or null where none can be computed
 */
public record BeliefGap(String belief, int disciplines, Figure value) implements Valued {}
