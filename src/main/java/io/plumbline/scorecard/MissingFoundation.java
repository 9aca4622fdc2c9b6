package io.plumbline.scorecard;

/** A group that AI builds on and that nobody gave a practice statement for. */
public record MissingFoundation(String group) {}
