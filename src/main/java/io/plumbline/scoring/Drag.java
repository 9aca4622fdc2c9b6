package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** What behaviour takes from a discipline; negative where it adds. */
public record Drag(String discipline, Figure value) implements OfDiscipline, Valued {}
