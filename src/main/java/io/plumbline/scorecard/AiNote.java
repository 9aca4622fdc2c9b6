package io.plumbline.scorecard;

/** Whether the groups AI builds on look {@code PROMISING}, {@code FOUNDATIONS_FIRST} or {@code UNKNOWN}. */
public record AiNote(String note) {}
