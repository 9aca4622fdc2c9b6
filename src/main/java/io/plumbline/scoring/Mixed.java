package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** Paper and practice weighed together, before paper is held back. */
public record Mixed(String discipline, Figure value) implements OfDiscipline, Valued {}
