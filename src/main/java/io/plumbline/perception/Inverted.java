package io.plumbline.perception;

import io.plumbline.methodology.OfDiscipline;

/** A discipline that practitioners see clearly better than leaders. */
public record Inverted(String discipline) implements OfDiscipline {}
