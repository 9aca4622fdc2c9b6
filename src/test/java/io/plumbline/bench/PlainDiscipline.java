package io.plumbline.bench;

import static io.plumbline.bench.Hundredths.ABSENT;

import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Band;
import io.plumbline.methodology.Discipline;
import java.util.Collection;

/** All that is concluded about one discipline, filled in section by section. */
final class PlainDiscipline {

    final Discipline source;
    final PlainCell[] cells;
    boolean inScope;
    int importance;
    long target;

    int leaders;
    int practitioners;
    int leaderAnswers;
    int leaderDontKnows;
    int checked;

    boolean scored;
    long paper = ABSENT;
    long practice = ABSENT;
    long raw = ABSENT;
    boolean paperCapped;
    long behaviour = ABSENT;
    /** The behaviour band, or null where nothing is filtered. */
    Band band;

    long score = ABSENT;
    int level;
    boolean gated;

    long coverage;
    long confidence;
    String confidenceBand;

    boolean computed;
    long gap = ABSENT;
    long leadershipView = ABSENT;
    long practitionerView = ABSENT;
    Band gapBand;

    PlainDiscipline(Discipline source, Collection<Aspect> aspects) {
        this.source = source;
        cells = new PlainCell[aspects.size()];
        for (Aspect each : aspects) {
            cells[each.order() - 1] = new PlainCell(each);
        }
    }

    String id() {
        return source.id();
    }

    boolean shortOfTarget() {
        return score < target || level < target / 100;
    }

    long shortfall() {
        return Math.max(0, target - score);
    }

    /** The value of an aspect by its id, absent too where there is no such aspect. */
    long value(String aspect) {
        for (PlainCell each : cells) {
            if (each.aspect.id().equals(aspect)) {
                return each.value;
            }
        }
        return ABSENT;
    }

    static int byScoreThenId(PlainDiscipline one, PlainDiscipline other) {
        int byScore = Long.compare(one.score, other.score);
        return byScore != 0 ? byScore : one.id().compareTo(other.id());
    }
}
