package io.plumbline.methodology;

/**
 * A kind of evidence.
 *
 * @param strength 1 for what shows paper only; above it, evidence that verifies a level, the stronger the higher
 */
public record EvidenceKind(String id, int strength, String name) {

    /** Whether evidence of this kind carries a verified level (METHOD.md, section 1). */
    public boolean verifies() {
        return strength > 1;
    }
}
