package io.plumbline.scorecard;

/** Enough was answered for a score. */
public record EnoughAnswers(int statements, int habits) {}
