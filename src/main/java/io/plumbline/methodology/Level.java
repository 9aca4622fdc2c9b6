package io.plumbline.methodology;

/** A step of the maturity scale, from 0, and what one would see there. */
public record Level(int level, String name, String whatYouWouldSee) {}
