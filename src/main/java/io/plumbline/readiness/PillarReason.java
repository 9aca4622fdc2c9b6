package io.plumbline.readiness;

/**
 * Something that keeps a pillar from being ready.
 *
 * @param verdict the verdict it leads to: {@code NOT_READY}, {@code UNKNOWN} or {@code PARTIAL}
 * @param reason the code of its text
 * @param discipline the discipline it is about, or null for the pillar as a whole
 */
public record PillarReason(String pillar, String verdict, String reason, String discipline) {

    /** A reason about the pillar as a whole. */
    public PillarReason(String pillar, String verdict, String reason) {
        this(pillar, verdict, reason, null);
    }
}
