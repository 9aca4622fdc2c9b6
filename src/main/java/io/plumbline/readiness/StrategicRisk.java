package io.plumbline.readiness;

/** Money would be spent on an inflated view: AI is meant, the ground is not ready, and leaders think it is. */
public record StrategicRisk(String verdict) {}
