package io.plumbline.perception;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;

/** The band of a gap's size; {@code lowest} where no band lies below it. */
public record GapBand(String discipline, String name, boolean lowest, Figure size) implements OfDiscipline {}
