package io.plumbline.bench;

import java.math.BigInteger;

/** How much of an aspect's precision its standard error leaves, rounded exactly although a root is in it. */
final class StandardError {

    private static final double CLEAR_OF_A_TIE = 1e-6;

    private StandardError() {}

    /**
     * Precision in hundredths: max(0, 1 − (s / √n) / full doubt).
     *
     * @param spread n · (n − 1) times the sample variance s²
     * @param fullDoubt in millionths
     */
    static long precision(long spread, int count, long fullDoubt) {
        long parts = (long) count * count * (count - 1);
        double shifted = 100.5 - 100 * Math.sqrt((double) spread / parts) * Hundredths.WHOLE / fullDoubt;
        // The root is only trusted to say which hundredth is meant while it is nowhere near the border of two.
        long nearest = Math.round(shifted);
        if (Math.abs(shifted - nearest) > CLEAR_OF_A_TIE) {
            return Math.max(0, (long) Math.floor(shifted));
        }
        return Math.max(0, reaches(nearest, spread, parts, fullDoubt) ? nearest : nearest - 1);
    }

    /** Whether 100 · precision + ½ is at least this whole number, in whole numbers: both sides squared. */
    private static boolean reaches(long hundredths, long spread, long parts, long fullDoubt) {
        long room = 201 - 2 * hundredths;
        if (room < 0) {
            return false;
        }
        BigInteger doubt = BigInteger.valueOf(200 * Hundredths.WHOLE).pow(2).multiply(BigInteger.valueOf(spread));
        BigInteger allowed = BigInteger.valueOf(room)
                .multiply(BigInteger.valueOf(fullDoubt))
                .pow(2)
                .multiply(BigInteger.valueOf(parts));
        return doubt.compareTo(allowed) <= 0;
    }
}
