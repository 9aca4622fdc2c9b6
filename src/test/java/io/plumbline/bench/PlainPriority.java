package io.plumbline.bench;

import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters;

/** What is to be done about each discipline and how urgent it is (METHOD.md, section 8). */
final class PlainPriority {

    private static final int HIGHEST_IMPORTANCE = 5;

    private final Parameters parameters;
    private final PlainBands bands;
    private final boolean aiIntent;
    private final long reconnectFrom;
    private final long fullNeed;
    private final long fullGap;
    private final long fullLeverage;
    private final long needWeight;
    private final long gapWeight;
    private final long importanceWeight;
    private final long leverageWeight;
    private final long aiWeight;

    PlainPriority(Methodology methodology, boolean aiIntent) {
        this.aiIntent = aiIntent;
        bands = new PlainBands(methodology.bands(), "priority");
        parameters = methodology.parameters();
        reconnectFrom = millionths("reconnect.gap");
        fullNeed = millionths("priority.full-need");
        fullGap = millionths("priority.full-gap");
        fullLeverage = millionths("priority.full-leverage");
        needWeight = millionths("priority.need");
        gapWeight = millionths("priority.gap");
        importanceWeight = millionths("priority.importance");
        leverageWeight = millionths("priority.leverage");
        aiWeight = millionths("priority.ai");
    }

    private long millionths(String parameter) {
        return parameters.get(parameter).millionths();
    }

    PlainStep step(PlainDiscipline discipline, PlainDiscipline[] all) {
        PlainStep step = new PlainStep(discipline, kind(discipline));
        if (step.hasPriority()) {
            weigh(step, discipline, all);
        }
        return step;
    }

    private String kind(PlainDiscipline discipline) {
        if (!discipline.scored) {
            return "GATHER";
        }
        if (discipline.confidenceBand.equals("LOW")) {
            return "VALIDATE_FIRST";
        }
        if (discipline.shortOfTarget()) {
            return "IMPROVE";
        }
        boolean apart = discipline.computed && Math.abs(discipline.gap) * Hundredths.FINE >= reconnectFrom;
        return apart ? "RECONNECT" : "SUSTAIN";
    }

    private void weigh(PlainStep step, PlainDiscipline discipline, PlainDiscipline[] all) {
        int waiting = 0;
        for (PlainDiscipline each : all) {
            boolean open = each.scored && each.shortOfTarget();
            waiting += open && discipline.source.neededBy().contains(each.id()) ? 1 : 0;
        }
        step.need = Hundredths.share(discipline.shortfall(), fullNeed);
        step.gap = discipline.computed ? Hundredths.share(discipline.gap, fullGap) : 0;
        step.importance = Hundredths.quotient(100L * discipline.importance, HIGHEST_IMPORTANCE);
        step.leverage = Hundredths.share(100L * waiting, fullLeverage);
        step.ai = aiIntent && discipline.source.foundation() != null ? 100 : 0;
        long sum = needWeight * step.need
                + gapWeight * step.gap
                + importanceWeight * step.importance
                + leverageWeight * step.leverage
                + aiWeight * step.ai;
        step.priority = Hundredths.quotient(100 * sum, Hundredths.WHOLE);
        step.band = bands.at(step.priority).name();
    }
}
