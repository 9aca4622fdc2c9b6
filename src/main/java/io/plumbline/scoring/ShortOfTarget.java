package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** A scored discipline that has not reached its target, by score or by level; the value is its score. */
public record ShortOfTarget(String discipline, Figure value) implements OfDiscipline, Valued {}
