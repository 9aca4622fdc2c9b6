package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;

/** A discipline that is assessed. */
public record InScope(String discipline) implements OfDiscipline {}
