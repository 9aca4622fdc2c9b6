package io.plumbline.perception;

import io.plumbline.methodology.Figure;

/** A part of a whole, compared without rounding. */
public record Share(int part, int whole) {

    /** So many of so many. */
    public static Share of(int part, int whole) {
        return new Share(part, whole);
    }

    /** Whether the share is at least this much; nothing is no share of nothing. */
    public boolean reaches(Figure share) {
        return whole > 0 && part * Figure.ONE.millionths() >= share.millionths() * whole;
    }
}
