package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** How far a discipline's score lies below its target; negative above it. */
public record Shortfall(String discipline, Figure value) implements OfDiscipline, Valued {}
