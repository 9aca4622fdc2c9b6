package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** An aspect's level by testimony alone, both audiences weighed. */
public record Blended(String discipline, String aspect, String kind, Figure value) implements OfDiscipline, Valued {}
