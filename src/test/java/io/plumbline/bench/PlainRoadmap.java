package io.plumbline.bench;

import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters;
import io.plumbline.methodology.Wave;
import java.util.ArrayList;
import java.util.List;

/** In which order to act, and what it should bring (METHOD.md, section 9). */
final class PlainRoadmap {

    private static final String EFFORTS = "SML";

    private final Parameters parameters;
    private final int lastWave;
    private final List<PlainStep> steps;
    private final List<PlainStep> candidates = new ArrayList<>();

    PlainRoadmap(Methodology methodology, List<PlainStep> steps, List<String> widest) {
        this.parameters = methodology.parameters();
        this.lastWave =
                methodology.waves().stream().mapToInt(Wave::number).max().orElse(0);
        this.steps = steps;
        for (PlainStep each : steps) {
            if (each.isCandidate()) {
                candidates.add(each);
                each.effective = ownPriority(each, widest);
                each.effort = effort(each.discipline);
            } else if (!each.kind.equals("SUSTAIN")) {
                each.wave = 1;
            }
        }
        candidates.forEach(this::findBlockers);
        // Computed for all before it is stored for any: each one's own priority must still stand while others read it.
        long[] effective =
                candidates.stream().mapToLong(PlainStep::highestWaiting).toArray();
        for (int i = 0; i < effective.length; i++) {
            candidates.get(i).effective = effective[i];
        }
        candidates.sort(PlainStep::byUrgency);
        place();
    }

    private long ownPriority(PlainStep step, List<String> widest) {
        PlainDiscipline discipline = step.discipline;
        boolean leads = discipline.computed
                && widest.contains(discipline.id())
                && discipline.gap * Hundredths.FINE
                        >= parameters.get("wave.widest-from").millionths();
        long lead = leads ? parameters.get("wave.widest-lead").millionths() : 0;
        return Hundredths.rounded(step.priority * Hundredths.FINE + lead);
    }

    private String effort(PlainDiscipline discipline) {
        long shortfall = (discipline.target - discipline.score) * Hundredths.FINE;
        int size = 2;
        if (shortfall < parameters.get("effort.small-below").millionths()) {
            size = 0;
        } else if (shortfall < parameters.get("effort.medium-below").millionths()) {
            size = 1;
        }
        int steps = discipline.band == null ? 0 : discipline.band.effortSteps();
        int moved = Math.max(0, Math.min(EFFORTS.length() - 1, size + steps));
        return EFFORTS.substring(moved, moved + 1);
    }

    private void findBlockers(PlainStep step) {
        long below = parameters.get("wave.blocker-below").millionths();
        for (String needed : step.discipline.source.prerequisites()) {
            for (PlainStep each : candidates) {
                if (each.discipline.id().equals(needed) && each.discipline.score * Hundredths.FINE < below) {
                    step.blockers.add(each);
                    each.blocked.add(step);
                }
            }
        }
    }

    private void place() {
        int capacity = parameters.count("wave.capacity");
        for (int wave = 1; wave < lastWave; wave++) {
            int taken = 0;
            for (PlainStep each : candidates) {
                if (taken < capacity && each.isOpenIn(wave)) {
                    each.wave = wave;
                    taken++;
                }
            }
        }
        candidates.stream().filter(each -> each.wave == 0).forEach(each -> each.wave = lastWave);
    }

    /** Everything to be done in the order one would act. */
    List<PlainResult.Recommendation> inOrder(List<String> underminingHabits) {
        List<PlainResult.Recommendation> ordered = new ArrayList<>();
        for (String each : underminingHabits) {
            ordered.add(new PlainResult.Recommendation(null, each, "HABIT", null, null, null, null, 1, null));
        }
        for (int wave = 1; wave <= lastWave; wave++) {
            add(candidates, null, wave, ordered);
            add(steps, "VALIDATE_FIRST", wave, ordered);
            add(steps, "GATHER", wave, ordered);
        }
        add(steps, "SUSTAIN", 0, ordered);
        return ordered;
    }

    private static void add(List<PlainStep> from, String kind, int wave, List<PlainResult.Recommendation> ordered) {
        for (PlainStep each : from) {
            if (each.wave == wave && (kind == null || each.kind.equals(kind))) {
                ordered.add(each.result());
            }
        }
    }

    List<PlainResult.Forecast> forecast(PlainOverall overall) {
        List<PlainResult.Forecast> forecast = new ArrayList<>();
        if (overall.figure() != Hundredths.ABSENT) {
            long weighted = overall.weighted();
            for (int wave = 1; wave < lastWave; wave++) {
                for (PlainStep each : candidates) {
                    weighted += each.wave == wave ? each.discipline.importance * rise(each.discipline) : 0;
                }
                long figure = Hundredths.quotient(weighted, overall.weights());
                forecast.add(new PlainResult.Forecast(wave, Hundredths.figure(figure)));
            }
        }
        return forecast;
    }

    private long rise(PlainDiscipline discipline) {
        long promised =
                Math.min(parameters.get("forecast.max-rise").millionths(), discipline.shortfall() * Hundredths.FINE);
        long believed = discipline.band == null
                ? Hundredths.WHOLE
                : discipline.band.forecast().millionths();
        return Hundredths.quotient(promised * believed, Hundredths.WHOLE * Hundredths.FINE);
    }
}
