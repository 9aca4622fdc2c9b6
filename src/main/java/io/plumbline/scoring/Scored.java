package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;

/** A discipline with enough testimony for a score. */
public record Scored(String discipline) implements OfDiscipline {}
