package io.plumbline.recommendation;

/** An undermining habit that is to be worked on. */
public record HabitRecommendation(String habit, int wave) {}
