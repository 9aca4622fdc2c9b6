package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** A discipline's score S, 0–5. */
public record Score(String discipline, Figure value) implements OfDiscipline, Valued {}
