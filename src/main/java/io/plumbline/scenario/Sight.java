package io.plumbline.scenario;

/** What can be seen of a condition while scenarios run. */
enum Sight {
    /** It was met. */
    MET,
    /** It was not met, though everything before it was. */
    NOT_MET,
    /** A value lay below the bound it was held against. */
    BELOW,
    /** A value lay exactly at its bound. */
    AT,
    /** A value lay above its bound. */
    ABOVE,
    /** A value lay below its bound by the least it can. */
    JUST_BELOW,
    /** A value lay above its bound by the least it can. */
    JUST_ABOVE;

    int bit() {
        return 1 << ordinal();
    }
}
