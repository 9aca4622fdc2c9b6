package io.plumbline.baseline;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** What behaviour multiplies a discipline's Raw by. */
public record Factor(String discipline, Figure value) implements OfDiscipline, Valued {}
