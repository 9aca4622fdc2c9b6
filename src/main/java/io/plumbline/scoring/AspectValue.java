package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/**
 * An aspect's level, bounded by evidence.
 *
 * @param kind {@code paper} or {@code practice}
 * @param beforeCeiling what it was before the ceiling on testimony without evidence
 */
public record AspectValue(String discipline, String aspect, String kind, Figure value, Figure beforeCeiling)
        implements OfDiscipline, Valued {}
