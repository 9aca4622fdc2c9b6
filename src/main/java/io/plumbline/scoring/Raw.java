package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** A discipline's level before behaviour. */
public record Raw(String discipline, Figure value) implements OfDiscipline, Valued {}
