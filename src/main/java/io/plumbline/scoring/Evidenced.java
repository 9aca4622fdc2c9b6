package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** The share of aspects that evidence of a level was collected for. */
public record Evidenced(String discipline, Figure value) implements OfDiscipline, Valued {}
