package io.plumbline.scorecard;

/** A group that AI builds on and that is too low to build on. */
public record WeakFoundation(String group) {}
