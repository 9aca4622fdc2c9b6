package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;

/** A discipline's level on the maturity scale; {@code gated} where a gate lowered it. */
public record DisciplineLevel(String discipline, int level, boolean gated) implements OfDiscipline {}
