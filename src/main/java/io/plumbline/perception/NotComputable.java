package io.plumbline.perception;

import io.plumbline.methodology.OfDiscipline;

/** A discipline in scope whose gap cannot be computed, which is never zero. */
public record NotComputable(String discipline) implements OfDiscipline {}
