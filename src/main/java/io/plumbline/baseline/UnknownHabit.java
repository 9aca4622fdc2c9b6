package io.plumbline.baseline;

/** A habit that too few practitioners spoke of. */
public record UnknownHabit(String habit) {}
