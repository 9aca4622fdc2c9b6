package io.plumbline.methodology;

/**
 * What a level, and every one above it, cannot do without (METHOD.md, section 5).
 *
 * @param level the lowest level the gate guards
 * @param needs an aspect's id, {@code confidence} or {@code baseline}
 * @param atLeast the aspect's value; null for the other two
 * @param band the confidence band, or {@code FILTERED} for a baseline; null for an aspect
 */
public record Gate(int level, String needs, Figure atLeast, String band) {

    /** What {@code needs} says when the gate is about confidence. */
    public static final String CONFIDENCE = "confidence";

    /** What {@code needs} says when the gate is about the behavioural baseline. */
    public static final String BASELINE = "baseline";
}
