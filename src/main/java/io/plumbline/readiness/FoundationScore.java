package io.plumbline.readiness;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** The score of a discipline that carries a pillar. */
public record FoundationScore(String pillar, String discipline, Figure value) implements OfDiscipline, Valued {}
