package io.plumbline.readiness;

/** Whether a pillar bears AI: {@code READY}, {@code PARTIAL}, {@code NOT_READY} or {@code UNKNOWN}. */
public record PillarVerdict(String pillar, String verdict) {}
