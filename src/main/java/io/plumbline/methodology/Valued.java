package io.plumbline.methodology;

/** Anything that came to one figure. */
public interface Valued {

    /** The figure it came to, rounded to two decimals. */
    Figure value();
}
