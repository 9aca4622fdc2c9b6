package io.plumbline.methodology;

import java.util.List;

/**
 * A named stretch of a scale; it holds from its lower end up to where the next band of the same scale begins.
 *
 * @param of the scale: {@code behaviour}, {@code gap} or {@code priority}
 * @param from its lower end, included
 * @param below its upper end, not included, or null for the highest band
 * @param factor for behaviour: what Raw is multiplied by at {@code from}
 * @param ceiling for behaviour: the highest score at {@code from}
 * @param forecast for behaviour: the share of a promised rise that is believed
 * @param effortSteps for behaviour: by how many steps effort grows
 */
public record Band(
        String of,
        Figure from,
        Figure below,
        String name,
        Figure factor,
        Figure ceiling,
        Figure forecast,
        int effortSteps,
        boolean lowest) {

    /** Whether the value lies in this band. */
    public boolean covers(Figure value) {
        return from.compareTo(value) <= 0 && (below == null || value.compareTo(below) < 0);
    }

    /** The factor at a value on the straight lines through the bands' lower ends (METHOD.md, section 5). */
    public static Figure factorAt(List<Band> bands, Figure value) {
        return at(bands, value, true);
    }

    /** The ceiling at a value on the straight lines through the bands' lower ends (METHOD.md, section 5). */
    public static Figure ceilingAt(List<Band> bands, Figure value) {
        return at(bands, value, false);
    }

    private static Figure at(List<Band> bands, Figure value, boolean factor) {
        Band start = null;
        Band end = null;
        for (Band each : bands) {
            boolean reached = each.from.compareTo(value) <= 0;
            if (reached && (start == null || each.from.compareTo(start.from) > 0)) {
                start = each;
            }
            if (!reached && (end == null || each.from.compareTo(end.from) < 0)) {
                end = each;
            }
        }
        if (start == null || end == null) {
            Band only = start == null ? end : start;
            return (factor ? only.factor : only.ceiling).plus(Figure.ZERO);
        }
        Figure low = factor ? start.factor : start.ceiling;
        Figure high = factor ? end.factor : end.ceiling;
        long width = end.from.millionths() - start.from.millionths();
        long part = value.millionths() - start.from.millionths();
        long rise = Math.multiplyExact(high.millionths() - low.millionths(), part);
        long sum = Math.addExact(Math.multiplyExact(low.millionths(), width), rise);
        return Figure.quotient(sum, Math.multiplyExact(width, Figure.ONE.millionths()));
    }
}
