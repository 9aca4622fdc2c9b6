package io.plumbline.bench;

import io.plumbline.methodology.Figure;

/** Figures as whole hundredths and weights as whole millionths, so that nothing is ever lost in a binary fraction. */
final class Hundredths {

    /** Stands for a figure that there is none of; lower than any other. */
    static final long ABSENT = Long.MIN_VALUE;

    /** A weight of one, in millionths. */
    static final long WHOLE = 1_000_000;

    /** Millionths in a hundredth. */
    static final long FINE = 10_000;

    private Hundredths() {}

    /** The quotient by a positive divisor, rounded half-up, ties away from zero. */
    static long quotient(long dividend, long divisor) {
        return Long.signum(dividend) * ((2 * Math.abs(dividend) + divisor) / (2 * divisor));
    }

    static long rounded(long millionths) {
        return quotient(millionths, FINE);
    }

    static long rounded(Figure figure) {
        return rounded(figure.millionths());
    }

    static long blend(long weight, long first, long second) {
        return quotient(weight * first + (WHOLE - weight) * second, WHOLE);
    }

    /** A share in hundredths of how far a value goes towards what counts as full, from nothing to one. */
    static long share(long value, long fullMillionths) {
        return Math.min(100, quotient(Math.max(0, value) * WHOLE, fullMillionths));
    }

    static Figure figure(long hundredths) {
        return hundredths == ABSENT ? null : new Figure(hundredths * FINE);
    }

    /**
     * The spread of whole numbers as n · Σx² − (Σx)², which is n · (n − 1) times their sample variance.
     */
    static long spread(int count, int sum, int squares) {
        return (long) count * squares - (long) sum * sum;
    }
}
