package io.plumbline.baseline;

/** Enough habits are known for behaviour to filter every score. */
public record Filtered(int habits) {}
