package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import java.math.BigInteger;

/**
 * How far the levels of several people lie apart, kept as whole numbers so that nothing is rounded before its time.
 *
 * @param count how many people gave a level
 * @param sum the sum of their levels
 * @param squares the sum of the squares of their levels
 */
public record Spread(int count, int sum, int squares) {

    private static final int FEWEST = 3;

    /** The mean level, or null where nobody gave one. */
    public Figure mean() {
        return count == 0 ? null : Figure.quotient(sum, count);
    }

    /** Whether there are enough people to speak of agreement at all: three (METHOD.md, sections 2 and 7). */
    public boolean tells() {
        return count >= FEWEST;
    }

    /** Count times the sum of squared deviations from the mean: a whole number. */
    private long deviations() {
        return (long) count * squares - (long) sum * sum;
    }

    /**
     * Agreement (METHOD.md, section 2): max(0, 1 − s² / σ²), where s² is the sample variance and σ² the variance of a
     * uniform spread over the options of the scale; null for fewer than three people.
     */
    public Figure agreement() {
        if (!tells()) {
            return null;
        }
        long options = Answer.HIGHEST + 1;
        long uniform = options * options - 1;
        long divisor = uniform * count * (count - 1);
        return Figure.quotient(divisor - 12 * deviations(), divisor).atLeast(Figure.ZERO);
    }

    /**
     * Precision (METHOD.md, section 7): max(0, 1 − (s / √n) / full doubt); zero for fewer than three people. Exact: the
     * root is taken of whole numbers, so that a tie is a tie.
     */
    public Figure precision(Figure fullDoubt) {
        if (!tells()) {
            return Figure.ZERO;
        }
        // Rounding half-up, 1 − x comes to floor((201 − 2x) / 2) hundredths for x in hundredths, and 2x need only be
        // known up to the next whole number: the smallest m with m² ≥ (2x)².
        BigInteger doubt = BigInteger.valueOf(fullDoubt.millionths());
        BigInteger dividend = BigInteger.valueOf(deviations()).multiply(BigInteger.valueOf(40_000_000_000_000_000L));
        BigInteger divisor = BigInteger.valueOf((long) count * count * (count - 1))
                .multiply(doubt)
                .multiply(doubt);
        BigInteger[] square = dividend.divideAndRemainder(divisor);
        BigInteger ceiling = square[1].signum() == 0 ? square[0] : square[0].add(BigInteger.ONE);
        BigInteger root = ceiling.sqrt();
        long twice = (root.multiply(root).equals(ceiling) ? root : root.add(BigInteger.ONE))
                .min(BigInteger.valueOf(201))
                .longValueExact();
        return Figure.quotient((201 - twice) / 2, 100);
    }
}
