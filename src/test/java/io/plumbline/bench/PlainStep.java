package io.plumbline.bench;

import java.util.ArrayList;
import java.util.List;

/** What is to be done about one discipline, filled in while the roadmap is drawn. */
final class PlainStep {

    final PlainDiscipline discipline;
    final String kind;

    long need;
    long gap;
    long importance;
    long leverage;
    long ai;
    long priority;
    String band;

    final List<PlainStep> blockers = new ArrayList<>();
    final List<PlainStep> blocked = new ArrayList<>();
    long effective;
    int wave;
    String effort;

    PlainStep(PlainDiscipline discipline, String kind) {
        this.discipline = discipline;
        this.kind = kind;
    }

    boolean isCandidate() {
        return kind.equals("IMPROVE") || kind.equals("RECONNECT");
    }

    boolean hasPriority() {
        return isCandidate() || kind.equals("VALIDATE_FIRST");
    }

    /** The highest effective priority among this step and all that wait for it, however indirectly. */
    long highestWaiting() {
        long highest = effective;
        for (PlainStep each : blocked) {
            highest = Math.max(highest, each.highestWaiting());
        }
        return highest;
    }

    boolean isOpenIn(int next) {
        if (wave != 0) {
            return false;
        }
        for (PlainStep each : blockers) {
            if (each.wave == 0 || each.wave >= next) {
                return false;
            }
        }
        return true;
    }

    static int byUrgency(PlainStep one, PlainStep other) {
        int byEffective = Long.compare(other.effective, one.effective);
        return byEffective != 0 ? byEffective : PlainDiscipline.byScoreThenId(one.discipline, other.discipline);
    }

    PlainResult.Recommendation result() {
        if (!hasPriority()) {
            Integer gathering = kind.equals("GATHER") ? wave : null;
            return new PlainResult.Recommendation(discipline.id(), null, kind, null, null, null, null, gathering, null);
        }
        PlainResult.Terms terms = new PlainResult.Terms(
                Hundredths.figure(need),
                Hundredths.figure(gap),
                Hundredths.figure(importance),
                Hundredths.figure(leverage),
                Hundredths.figure(ai));
        List<String> blockedBy = isCandidate()
                ? blockers.stream().map(each -> each.discipline.id()).toList()
                : null;
        return new PlainResult.Recommendation(
                discipline.id(), null, kind, Hundredths.figure(priority), band, terms, effort, wave, blockedBy);
    }
}
