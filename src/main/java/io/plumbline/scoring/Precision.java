package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** How little more voices would change, over a discipline's aspects. */
public record Precision(String discipline, Figure value) implements OfDiscipline, Valued {}
