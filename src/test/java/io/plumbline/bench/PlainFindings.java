package io.plumbline.bench;

import static io.plumbline.bench.Hundredths.ABSENT;

import io.plumbline.methodology.Belief;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was found about each discipline and each habit (METHOD.md, sections 4 and 5). */
final class PlainFindings {

    private final Collection<Belief> beliefs;
    private final long paperFrom;
    private final long difference;
    private final long contradiction;
    private final long split;
    private final int blindSpotAnswers;
    private final long blindSpotShare;
    private final long habitNamedBelow;
    private final List<PlainResult.Finding> found = new ArrayList<>();

    private PlainFindings(Methodology methodology) {
        Parameters parameters = methodology.parameters();
        beliefs = methodology.beliefs().values();
        paperFrom = parameters.get("pair.paper-at-least").millionths();
        difference = parameters.get("pair.difference").millionths();
        contradiction = parameters.get("evidence.contradiction").millionths();
        split = parameters.get("agreement.split").millionths();
        blindSpotAnswers = parameters.count("blind-spot.min-answers");
        blindSpotShare = parameters.get("blind-spot.dont-know").millionths();
        habitNamedBelow = parameters.get("habit.named-below").millionths();
    }

    static List<PlainResult.Finding> of(
            Methodology methodology, PlainDiscipline[] disciplines, PlainBaseline baseline) {
        PlainFindings findings = new PlainFindings(methodology);
        for (PlainDiscipline each : disciplines) {
            if (each.inScope) {
                findings.testimony(each);
            }
            if (each.scored) {
                findings.pairs(each);
            }
        }
        findings.habits(baseline);
        return findings.found;
    }

    private void add(String type, PlainDiscipline discipline, String aspect) {
        found.add(new PlainResult.Finding(type, discipline.id(), aspect, null));
    }

    private void testimony(PlainDiscipline discipline) {
        for (PlainCell each : discipline.cells) {
            if (each.checked() && each.blended != ABSENT) {
                long distance = Math.abs(each.blended - each.verified());
                if (distance * Hundredths.FINE >= contradiction) {
                    add("CONTRADICTED_BY_RECORDS", discipline, each.aspect.id());
                }
            }
            long agreement = each.agreement();
            if (agreement != ABSENT && agreement * Hundredths.FINE < split) {
                add("SPLIT_PRACTICE", discipline, each.aspect.id());
            }
        }
        int answers = discipline.leaderAnswers;
        boolean unsure = discipline.leaderDontKnows * Hundredths.WHOLE > blindSpotShare * answers;
        if (answers >= blindSpotAnswers && unsure) {
            add("LEADER_BLIND_SPOT", discipline, null);
        }
    }

    private void pairs(PlainDiscipline discipline) {
        for (Belief each : beliefs) {
            PlainCell paper = side(discipline, each, true);
            PlainCell practice = side(discipline, each, false);
            if (paper != null && practice != null && taken(paper, practice)) {
                add(each.finding(), discipline, null);
            }
        }
        boolean both = discipline.paper != ABSENT;
        if (both && (discipline.practice - discipline.paper) * Hundredths.FINE >= difference) {
            add("TACIT_HEROICS", discipline, null);
        }
    }

    private boolean taken(PlainCell paper, PlainCell practice) {
        return paper.value != ABSENT
                && practice.uncapped != ABSENT
                && paper.value * Hundredths.FINE >= paperFrom
                && (paper.value - practice.uncapped) * Hundredths.FINE >= difference;
    }

    /** The paper or the practice aspect of a belief, or null where the methodology has none. */
    static PlainCell side(PlainDiscipline discipline, Belief belief, boolean paper) {
        for (PlainCell each : discipline.cells) {
            if (each.paper == paper && belief.id().equals(each.aspect.belief())) {
                return each;
            }
        }
        return null;
    }

    private void habits(PlainBaseline baseline) {
        for (int i = 0; i < baseline.habits.length; i++) {
            if (baseline.scores[i] != ABSENT && baseline.scores[i] * Hundredths.FINE < habitNamedBelow) {
                found.add(new PlainResult.Finding("UNDERMINING_HABIT", null, null, baseline.habits[i].id()));
            }
        }
    }
}
