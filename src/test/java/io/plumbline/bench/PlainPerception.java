package io.plumbline.bench;

import static io.plumbline.bench.Hundredths.ABSENT;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Belief;
import io.plumbline.methodology.Parameters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What leaders see against what practitioners live, and the headline (METHOD.md, sections 6 and 7). */
final class PlainPerception {

    private final Parameters parameters;
    private final PlainBands bands;
    private final int leadersNeeded;
    private final int practitionersNeeded;
    private final int aspectsNeeded;

    PlainPerception(Parameters parameters, PlainBands bands) {
        this.parameters = parameters;
        this.bands = bands;
        leadersNeeded = parameters.count("gap.min-leaders");
        practitionersNeeded = parameters.count("gap.min-practitioners");
        aspectsNeeded = parameters.count("gap.min-aspects");
    }

    void conclude(PlainDiscipline discipline) {
        long leadership = 0;
        long practitioner = 0;
        int common = 0;
        for (PlainCell each : discipline.cells) {
            if (each.answeredByBoth()) {
                leadership += each.leadership;
                practitioner += each.practitioner;
                common++;
            }
        }
        boolean enough = discipline.leaders >= leadersNeeded && discipline.practitioners >= practitionersNeeded;
        if (enough && common > 0 && common >= aspectsNeeded) {
            discipline.computed = true;
            discipline.leadershipView = Hundredths.quotient(leadership, common);
            discipline.practitionerView = Hundredths.quotient(practitioner, common);
            discipline.gap = discipline.leadershipView - discipline.practitionerView;
            discipline.gapBand = bands.at(Math.abs(discipline.gap));
        }
    }

    PlainResult.Gap gap(PlainDiscipline discipline) {
        if (!discipline.computed) {
            return new PlainResult.Gap("NOT_COMPUTABLE", null, null, null, null, false);
        }
        return new PlainResult.Gap(
                "COMPUTED",
                Hundredths.figure(discipline.gap),
                Hundredths.figure(discipline.leadershipView),
                Hundredths.figure(discipline.practitionerView),
                discipline.gapBand.name(),
                discipline.gap * Hundredths.FINE
                        <= parameters.get("gap.inverted-at").millionths());
    }

    /** The gap of a belief's practice side, or absent where none was computed. */
    static long beliefGap(PlainDiscipline[] disciplines, Belief belief) {
        long sum = 0;
        int count = 0;
        for (PlainDiscipline each : disciplines) {
            PlainCell practice = PlainFindings.side(each, belief, false);
            if (each.scored && each.computed && practice != null && practice.answeredByBoth()) {
                sum += practice.leadership - practice.practitioner;
                count++;
            }
        }
        return count == 0 ? ABSENT : Hundredths.quotient(sum, count);
    }

    List<String> widest(PlainDiscipline[] disciplines) {
        return named(
                Arrays.stream(disciplines)
                        .filter(each -> each.scored && each.computed && !bands.isLowest(each.gapBand)),
                Comparator.<PlainDiscipline>comparingLong(each -> -Math.abs(each.gap))
                        .thenComparing(PlainDiscipline::byScoreThenId));
    }

    List<String> heldBackBy(PlainDiscipline[] disciplines) {
        return named(
                Arrays.stream(disciplines).filter(each -> each.scored && each.shortOfTarget()),
                PlainDiscipline::byScoreThenId);
    }

    private List<String> named(Stream<PlainDiscipline> candidates, Comparator<PlainDiscipline> order) {
        return candidates
                .sorted(order)
                .limit(parameters.count("headline.list"))
                .map(PlainDiscipline::id)
                .toList();
    }

    PlainResult.Headline headline(Assessment assessment, PlainOverall overall, PlainDiscipline[] disciplines) {
        long[] sums = new long[2];
        int[] counts = new int[2];
        for (Interview each : assessment.interviews()) {
            if (each.overallEstimate() != null) {
                int audience = each.audience() == Audience.LEADERSHIP ? 0 : 1;
                sums[audience] += each.overallEstimate().millionths();
                counts[audience]++;
            }
        }
        long leadership = estimate(sums[0], counts[0]);
        long practitioner = estimate(sums[1], counts[1]);
        boolean bothSpoke = counts[0] > 0 && counts[1] > 0;
        boolean enough = bothSpoke && counts[0] >= leadersNeeded && counts[1] >= practitionersNeeded;
        boolean assessed = counts[0] > 0 && overall.figure() != ABSENT;
        return new PlainResult.Headline(
                Hundredths.figure(leadership),
                Hundredths.figure(practitioner),
                Hundredths.figure(overall.figure()),
                overall.status(),
                Hundredths.figure(enough ? leadership - practitioner : ABSENT),
                Hundredths.figure(assessed ? leadership - overall.figure() : ABSENT),
                widest(disciplines),
                heldBackBy(disciplines));
    }

    private static long estimate(long sum, int count) {
        return count == 0 ? ABSENT : Hundredths.quotient(sum, count * Hundredths.FINE);
    }
}
