package io.plumbline.baseline;

/** Too few habits are known; nothing is filtered. */
public record Unfiltered(int habits) {}
