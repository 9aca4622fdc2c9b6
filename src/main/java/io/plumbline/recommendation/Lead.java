package io.plumbline.recommendation;

import io.plumbline.methodology.OfDiscipline;

/** A candidate that goes ahead of its priority because the headline names it. */
public record Lead(String discipline) implements OfDiscipline {}
