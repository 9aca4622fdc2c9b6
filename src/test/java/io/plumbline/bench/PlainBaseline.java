package io.plumbline.bench;

import static io.plumbline.bench.Hundredths.ABSENT;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.HabitAnswer;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Band;
import io.plumbline.methodology.Gate;
import io.plumbline.methodology.Habit;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters;
import java.util.List;
import java.util.Map;

/** The habits, and what they do to every score and level (METHOD.md, section 5). */
final class PlainBaseline {

    private static final List<String> CONFIDENCE = List.of("LOW", "MEDIUM", "HIGH");

    final Habit[] habits;
    final long[] scores;
    final long[] gaps;
    final boolean filtered;
    final long mean;
    final Band band;

    private final PlainBands bands;
    private final List<Gate> gates;
    private final long primaryWeight;

    PlainBaseline(Methodology methodology, Assessment assessment, PlainBands behaviour) {
        Parameters parameters = methodology.parameters();
        bands = behaviour;
        gates = methodology.gates();
        primaryWeight = parameters.get("habit.primary-weight").millionths();
        habits = methodology.habits().values().toArray(Habit[]::new);
        scores = new long[habits.length];
        gaps = new long[habits.length];
        int[][] halves = new int[2][habits.length];
        int[][] voices = new int[2][habits.length];
        for (Interview each : assessment.interviews()) {
            int audience = each.audience() == Audience.LEADERSHIP ? 0 : 1;
            for (Map.Entry<String, HabitAnswer> answer : each.habits().entrySet()) {
                int habit = methodology.habits().get(answer.getKey()).order() - 1;
                halves[audience][habit] += halves(answer.getValue());
                voices[audience][habit]++;
            }
        }
        int known = 0;
        long sum = 0;
        for (int i = 0; i < habits.length; i++) {
            score(i, halves, voices, parameters);
            known += scores[i] != ABSENT ? 1 : 0;
            sum += scores[i] != ABSENT ? scores[i] : 0;
        }
        filtered = known > 0 && known >= parameters.count("habit.min-known");
        mean = known > 0 ? Hundredths.quotient(sum, known) : ABSENT;
        band = filtered ? bands.at(mean) : null;
    }

    private static int halves(HabitAnswer answer) {
        int lived = answer.positive() != null ? answer.positive() : Answer.HIGHEST - answer.reverse();
        int unbroken = answer.reverse() != null ? Answer.HIGHEST - answer.reverse() : answer.positive();
        return lived + unbroken;
    }

    private void score(int habit, int[][] halves, int[][] voices, Parameters parameters) {
        scores[habit] = ABSENT;
        gaps[habit] = ABSENT;
        int leaders = voices[0][habit];
        int practitioners = voices[1][habit];
        if (practitioners == 0 || practitioners < parameters.count("habit.min-practitioners")) {
            return;
        }
        long practitioner = Hundredths.quotient(50L * halves[1][habit], practitioners);
        scores[habit] = practitioner;
        if (leaders > 0) {
            long leadership = Hundredths.quotient(50L * halves[0][habit], leaders);
            long weight = parameters.get("habit.leadership").millionths();
            scores[habit] = Hundredths.blend(weight, leadership, practitioner);
            if (leaders >= parameters.count("gap.min-leaders")) {
                gaps[habit] = leadership - practitioner;
            }
        }
    }

    void filter(PlainDiscipline discipline) {
        discipline.score = discipline.raw;
        if (filtered) {
            discipline.behaviour = behaviour(discipline.id());
            discipline.band = bands.at(discipline.behaviour);
            long factor = bands.factor(discipline.behaviour);
            if (discipline.checked == 0) {
                factor = Math.min(factor, 100);
            }
            discipline.score =
                    Math.min(Hundredths.quotient(discipline.raw * factor, 100), bands.ceiling(discipline.behaviour));
        }
        int ungated = (int) (discipline.score / 100);
        discipline.level = ungated;
        while (discipline.level > 0 && !passes(discipline)) {
            discipline.level--;
        }
        discipline.gated = discipline.level < ungated;
    }

    private long behaviour(String discipline) {
        long sum = 0;
        long weights = 0;
        for (int i = 0; i < habits.length; i++) {
            if (scores[i] != ABSENT) {
                boolean primary = habits[i].primaryDisciplines().contains(discipline);
                long weight = primary ? primaryWeight : Hundredths.WHOLE;
                sum += weight * scores[i];
                weights += weight;
            }
        }
        return Hundredths.quotient(sum, weights);
    }

    private boolean passes(PlainDiscipline discipline) {
        for (Gate each : gates) {
            if (each.level() <= discipline.level && !passes(discipline, each)) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(PlainDiscipline discipline, Gate gate) {
        return switch (gate.needs()) {
            case Gate.BASELINE -> filtered;
            case Gate.CONFIDENCE -> CONFIDENCE.indexOf(discipline.confidenceBand) >= CONFIDENCE.indexOf(gate.band());
            default -> {
                long value = discipline.value(gate.needs());
                yield value != ABSENT
                        && value * Hundredths.FINE >= gate.atLeast().millionths();
            }
        };
    }
}
