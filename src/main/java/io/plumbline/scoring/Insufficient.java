package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;

/** A discipline in scope without enough testimony for a score. */
public record Insufficient(String discipline) implements OfDiscipline {}
