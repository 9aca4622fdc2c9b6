package io.plumbline.scorecard;

/** Too little was answered for a score. */
public record TooFewAnswers(int statements, int habits) {}
