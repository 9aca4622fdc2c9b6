package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** The level of an aspect by the best evidence there is. */
public record Verified(String discipline, String aspect, String kind, Figure value) implements OfDiscipline, Valued {}
