package io.plumbline.methodology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of the method in exact decimal arithmetic. What is concluded from figures is rounded half-up (ties away from
 * zero) to two decimals by the operation itself, so that a pocket calculator gives the same numbers; only what is read
 * from a table may carry more decimals, at most six.
 */
public record Figure(long millionths) implements Comparable<Figure> {

    /** Nothing. */
    public static final Figure ZERO = new Figure(0);

    /** One whole. */
    public static final Figure ONE = new Figure(1_000_000);

    private static final int DECIMALS = 6;
    private static final long UNIT = 1_000_000;
    private static final long HUNDREDTH = 10_000;

    /** The whole number as a figure. */
    public static Figure of(long whole) {
        return new Figure(Math.multiplyExact(whole, UNIT));
    }

    /**
     * The decimal as it stands in a table or a facts document, unrounded.
     *
     * @throws ArithmeticException when it has more than six decimals or is out of range
     */
    public static Figure of(BigDecimal decimal) {
        return new Figure(decimal.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact());
    }

    /** A quotient of whole numbers, rounded to two decimals; the divisor is positive. */
    public static Figure quotient(long dividend, long divisor) {
        return new Figure(halfUp(Math.multiplyExact(dividend, UNIT / HUNDREDTH), divisor) * HUNDREDTH);
    }

    /** A sum of products of two figures, given in millionths of millionths, rounded to two decimals. */
    static Figure ofProducts(long sum) {
        return new Figure(halfUp(sum, UNIT * HUNDREDTH) * HUNDREDTH);
    }

    private static long halfUp(long dividend, long divisor) {
        long twice = Math.addExact(Math.multiplyExact(2, Math.abs(dividend)), divisor);
        return Long.signum(dividend) * (twice / (2 * divisor));
    }

    private static Figure rounded(long millionths) {
        return new Figure(halfUp(millionths, HUNDREDTH) * HUNDREDTH);
    }

    /** The sum. */
    public Figure plus(Figure other) {
        return rounded(millionths + other.millionths);
    }

    /** The difference. */
    public Figure minus(Figure other) {
        return rounded(millionths - other.millionths);
    }

    /** The product. */
    public Figure times(Figure other) {
        return ofProducts(Math.multiplyExact(millionths, other.millionths));
    }

    /** The quotient by a positive figure. */
    public Figure over(Figure divisor) {
        return new Figure(halfUp(Math.multiplyExact(millionths, UNIT / HUNDREDTH), divisor.millionths) * HUNDREDTH);
    }

    /** This figure as a share of a positive whole, held within 0 and 1. */
    public Figure shareOf(Figure whole) {
        return over(whole).atLeast(ZERO).atMost(ONE);
    }

    /** This figure, or the limit when it is above it. */
    public Figure atMost(Figure limit) {
        return compareTo(limit) <= 0 ? this : rounded(limit.millionths);
    }

    /** This figure, or the limit when it is below it. */
    public Figure atLeast(Figure limit) {
        return compareTo(limit) >= 0 ? this : rounded(limit.millionths);
    }

    /** This figure held within the tolerance around a centre. */
    public Figure within(Figure centre, Figure tolerance) {
        return atLeast(centre.minus(tolerance)).atMost(centre.plus(tolerance));
    }

    /** How far apart two figures stand, never negative. */
    public Figure distanceTo(Figure other) {
        return minus(other).size();
    }

    /** The figure without its sign. */
    public Figure size() {
        return millionths < 0 ? new Figure(-millionths) : this;
    }

    /** The whole number at or below a figure that is not negative. */
    public int wholePart() {
        return (int) (millionths / UNIT);
    }

    /** Whether nothing stands behind the decimal point. */
    public boolean isWhole() {
        return millionths % UNIT == 0;
    }

    /** The figure as a decimal: two decimals, or as many as its table gave it. */
    @JsonValue
    public BigDecimal decimal() {
        return millionths % HUNDREDTH == 0
                ? BigDecimal.valueOf(millionths / HUNDREDTH, 2)
                : BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
    }

    @Override
    public int compareTo(Figure other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
