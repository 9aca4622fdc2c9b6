package io.plumbline.readiness;

import io.plumbline.methodology.OfDiscipline;

/** A discipline in scope that carries a pillar of AI readiness. */
public record Foundation(String pillar, String discipline) implements OfDiscipline {}
