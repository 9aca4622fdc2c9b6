package io.plumbline.recommendation;

import io.plumbline.methodology.OfDiscipline;

/** What is to be done about a discipline: {@code IMPROVE}, {@code RECONNECT}, {@code VALIDATE_FIRST}, {@code GATHER} or {@code SUSTAIN}. */
public record Kind(String discipline, String kind) implements OfDiscipline {}
