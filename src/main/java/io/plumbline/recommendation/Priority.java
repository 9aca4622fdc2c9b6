package io.plumbline.recommendation;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** How urgent a discipline is, 0–100. */
public record Priority(String discipline, Figure value) implements OfDiscipline, Valued {}
