package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import java.util.List;

/**
 * The opening estimates of overall maturity (METHOD.md, section 6), given before any question was asked.
 *
 * @param leaders how many leaders gave one
 * @param leadership the mean of theirs, or null
 * @param practitioners how many practitioners gave one
 * @param practice the mean of theirs, or null
 */
public record Estimates(int leaders, Figure leadership, int practitioners, Figure practice, List<Said> said) {}
