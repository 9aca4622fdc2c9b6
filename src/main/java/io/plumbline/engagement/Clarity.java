package io.plumbline.engagement;

/** How clearly a client may see what was said about a subject; each shows more than the one before. */
public enum Clarity {
    /** Nobody was asked: there is nothing to hide. */
    NOTHING,
    /** Too few people stand behind it: nothing of it is shown. */
    HIDDEN,
    /** Enough stand behind the whole but not behind each part, or behind what changed in one: its whole level alone. */
    LEVEL,
    /** Enough stand behind each part, and some said so much the same that a figure would name their answers: half levels. */
    STEPS,
    /** No figure leads to a person. */
    EXACT;

    /** Whether it shows at least as much as another. */
    boolean reaches(Clarity other) {
        return compareTo(other) >= 0;
    }
}
