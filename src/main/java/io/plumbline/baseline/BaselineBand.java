package io.plumbline.baseline;

/** The band of the baseline's mean, or {@code UNFILTERED}. */
public record BaselineBand(String name) {}
