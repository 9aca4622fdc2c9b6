package io.plumbline.scorecard;

/** The band of the habits' mean. */
public record SelfBand(String name) {}
