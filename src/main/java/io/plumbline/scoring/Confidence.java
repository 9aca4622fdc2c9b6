package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** How far a discipline's figures can be relied on, 0–1; kept apart from the score. */
public record Confidence(String discipline, Figure value) implements OfDiscipline, Valued {}
