package io.plumbline.recommendation;

import io.plumbline.methodology.OfDiscipline;

/** A discipline that competes for a place on the roadmap. */
public record Candidate(String discipline) implements OfDiscipline {}
