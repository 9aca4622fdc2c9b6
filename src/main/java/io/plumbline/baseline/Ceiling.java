package io.plumbline.baseline;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** The highest score a discipline's behaviour allows. */
public record Ceiling(String discipline, Figure value) implements OfDiscipline, Valued {}
