package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import java.util.List;

/**
 * What was said about one aspect of one discipline (METHOD.md, section 2).
 *
 * @param kind {@code paper} or {@code practice}
 * @param leaders how many leaders gave a level
 * @param leadership the mean of their levels, or null
 * @param practitioners how many practitioners gave a level
 * @param practice the mean of their levels, or null
 * @param agreement how far practitioners agree, 0–1; null for fewer than three
 * @param spread the practitioners' levels together
 * @param said every answer it was counted from, don't-knows included
 */
public record Testimony(
        String discipline,
        String aspect,
        String kind,
        int leaders,
        Figure leadership,
        int practitioners,
        Figure practice,
        Figure agreement,
        Spread spread,
        List<Said> said)
        implements OfDiscipline {

    /** The mean of leadership's means over several aspects, each with one. */
    public static Figure leadershipOf(List<Testimony> several) {
        return mean(several, true);
    }

    /** The mean of practitioners' means over several aspects, each with one. */
    public static Figure practiceOf(List<Testimony> several) {
        return mean(several, false);
    }

    private static Figure mean(List<Testimony> several, boolean leadership) {
        long sum = 0;
        for (Testimony each : several) {
            sum += (leadership ? each.leadership : each.practice).millionths();
        }
        return new Figure(sum).over(Figure.of(several.size()));
    }

    /** The mean precision over a number of aspects, those without testimony counting zero (METHOD.md, section 7). */
    public static Figure precisionOf(List<Testimony> several, Figure fullDoubt, int aspects) {
        long sum = 0;
        for (Testimony each : several) {
            sum += each.spread.precision(fullDoubt).millionths();
        }
        return new Figure(sum).over(Figure.of(aspects));
    }
}
