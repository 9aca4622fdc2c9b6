package io.plumbline.bench;

import io.plumbline.methodology.Band;
import java.util.Comparator;
import java.util.List;

/** The bands of one scale from the lowest up, looked up by hundredths. */
final class PlainBands {

    private final Band[] bands;

    PlainBands(List<Band> all, String scale) {
        bands = all.stream()
                .filter(each -> each.of().equals(scale))
                .sorted(Comparator.comparing(Band::from))
                .toArray(Band[]::new);
    }

    private int index(long value) {
        int found = 0;
        while (found + 1 < bands.length && bands[found + 1].from().millionths() <= value * Hundredths.FINE) {
            found++;
        }
        return found;
    }

    Band at(long value) {
        return bands[index(value)];
    }

    boolean isLowest(Band band) {
        return band == bands[0];
    }

    long factor(long value) {
        int low = index(value);
        return line(
                value,
                low,
                bands[low].factor().millionths(),
                bands[above(low)].factor().millionths());
    }

    long ceiling(long value) {
        int low = index(value);
        return line(
                value,
                low,
                bands[low].ceiling().millionths(),
                bands[above(low)].ceiling().millionths());
    }

    private int above(int index) {
        return Math.min(index + 1, bands.length - 1);
    }

    private long line(long value, int low, long start, long end) {
        long from = bands[low].from().millionths();
        long width = bands[above(low)].from().millionths() - from;
        if (width == 0) {
            return Hundredths.rounded(start);
        }
        long rise = (end - start) * (value * Hundredths.FINE - from);
        return Hundredths.quotient(start * width + rise, width * Hundredths.FINE);
    }
}
