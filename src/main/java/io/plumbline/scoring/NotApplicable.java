package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;

/** A discipline that is left out of everything, with a reason that was approved. */
public record NotApplicable(String discipline) implements OfDiscipline {}
