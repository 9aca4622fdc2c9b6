package io.plumbline.readiness;

/** Whether the ground bears AI: {@code READY}, {@code READY_WITH_CONDITIONS}, {@code NOT_READY} or {@code UNKNOWN}. */
public record Verdict(String verdict) {}
