package io.plumbline.ruleset;

/** Whether something holds. */
public enum Truth {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** It cannot be told, since a value is missing. */
    OPEN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth opposite() {
        return this == YES ? NO : this == NO ? YES : OPEN;
    }
}
