package io.plumbline.scorecard;

/** What must be said beside every Scorecard. */
public record Label(String label) {}
