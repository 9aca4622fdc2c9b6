package io.plumbline.recommendation;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** A candidate's own claim to a place on the roadmap, and its score. */
public record Standing(String discipline, Figure value, Figure score) implements OfDiscipline, Valued {}
