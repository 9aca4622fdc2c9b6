package io.plumbline.recommendation;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** By how much a candidate is expected to rise once its wave is done. */
public record Rise(String discipline, int wave, Figure value) implements OfDiscipline, Valued {}
