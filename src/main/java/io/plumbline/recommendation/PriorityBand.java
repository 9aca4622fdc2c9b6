package io.plumbline.recommendation;

import io.plumbline.methodology.OfDiscipline;

/** The band of a priority. */
public record PriorityBand(String discipline, String name) implements OfDiscipline {}
