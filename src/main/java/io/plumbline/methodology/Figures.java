package io.plumbline.methodology;

import java.util.Collection;

/** Arithmetic over several figures, each result rounded once, half-up, to two decimals. */
public final class Figures {

    private Figures() {}

    /** The unweighted mean of at least one value. */
    public static Figure mean(Collection<? extends Valued> values) {
        long sum = 0;
        for (Valued each : values) {
            sum += each.value().millionths();
        }
        return new Figure(sum).over(Figure.of(values.size()));
    }

    /** The weighted mean of two figures: weight · first + (1 − weight) · second. */
    public static Figure blend(Figure weight, Figure first, Figure second) {
        long rest = Figure.ONE.millionths() - weight.millionths();
        return Figure.ofProducts(Math.addExact(
                Math.multiplyExact(weight.millionths(), first.millionths()),
                Math.multiplyExact(rest, second.millionths())));
    }

    /** The sum of three figures, each with its weight. */
    public static Figure weighted(
            Figure weight, Figure first, Figure secondWeight, Figure second, Figure thirdWeight, Figure third) {
        return Figure.ofProducts(weight.millionths() * first.millionths()
                + secondWeight.millionths() * second.millionths()
                + thirdWeight.millionths() * third.millionths());
    }
}
