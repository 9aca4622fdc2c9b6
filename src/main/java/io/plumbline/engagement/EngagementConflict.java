package io.plumbline.engagement;

/** A change that is understood and cannot be, as things stand. */
public final class EngagementConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refused for this reason, which says what to do. */
    public EngagementConflict(String sentence) {
        super(sentence);
    }
}
