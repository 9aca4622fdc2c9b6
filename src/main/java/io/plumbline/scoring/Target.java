package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** The level a discipline is meant to reach, 0–5. */
public record Target(String discipline, Figure value) implements OfDiscipline, Valued {}
