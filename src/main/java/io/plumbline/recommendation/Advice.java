package io.plumbline.recommendation;

import io.plumbline.methodology.OfDiscipline;

/** A line of advice for a discipline, chosen by the kind of recommendation or by a finding. */
public record Advice(String discipline, String text, String aspect) implements OfDiscipline {}
