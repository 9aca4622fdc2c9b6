package io.plumbline.baseline;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;
import java.util.List;

/** The habits as they bear on one discipline, 0–5. */
public record Behaviour(String discipline, Figure value) implements OfDiscipline, Valued {

    /** The mean of habits of which the primary ones count so many times (METHOD.md, section 5). */
    public static Figure mean(List<HabitScore> primary, Figure weight, List<HabitScore> others) {
        long sum = 0;
        for (HabitScore each : primary) {
            sum = Math.addExact(sum, Math.multiplyExact(each.value().millionths(), weight.millionths()));
        }
        long unit = Figure.ONE.millionths();
        for (HabitScore each : others) {
            sum = Math.addExact(sum, each.value().millionths() * unit);
        }
        return Figure.quotient(
                sum, Math.multiplyExact(primary.size() * weight.millionths() + others.size() * unit, unit));
    }
}
