package io.plumbline.perception;

/** How far the overall figure can be given: {@code FINAL}, {@code PROVISIONAL} or {@code INSUFFICIENT_EVIDENCE}. */
public record OverallStatus(String status) {}
