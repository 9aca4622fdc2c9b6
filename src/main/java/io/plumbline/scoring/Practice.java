package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** The mean of a discipline's practice aspects. */
public record Practice(String discipline, Figure value) implements OfDiscipline, Valued {}
