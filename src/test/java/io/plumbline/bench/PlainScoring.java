package io.plumbline.bench;

import static io.plumbline.bench.Hundredths.ABSENT;

import io.plumbline.methodology.Parameters;

/** Paper, Practice, Raw and confidence of a discipline (METHOD.md, sections 4 and 7). */
final class PlainScoring {

    private final int aspectsNeeded;
    private final int practiceAspectsNeeded;
    private final int enoughPractitioners;
    private final long paperWeight;
    private final long practiceLead;
    private final long coverageWeight;
    private final long evidenceWeight;
    private final long precisionWeight;
    private final long fullDoubt;
    private final long high;
    private final long medium;

    PlainScoring(Parameters parameters) {
        aspectsNeeded = parameters.count("sufficient.aspects");
        practiceAspectsNeeded = parameters.count("sufficient.practice-aspects");
        enoughPractitioners = parameters.count("sufficient.practitioners");
        paperWeight = parameters.get("raw.paper-weight").millionths();
        practiceLead = parameters.get("raw.practice-lead").millionths();
        coverageWeight = parameters.get("confidence.coverage").millionths();
        evidenceWeight = parameters.get("confidence.evidence").millionths();
        precisionWeight = parameters.get("confidence.precision").millionths();
        fullDoubt = parameters.get("confidence.full-doubt").millionths();
        high = parameters.get("confidence.high").millionths();
        medium = parameters.get("confidence.medium").millionths();
    }

    void conclude(PlainDiscipline discipline) {
        confidence(discipline);
        long paper = mean(discipline, true);
        long practice = mean(discipline, false);
        if (!sufficient(discipline) || practice == ABSENT) {
            return;
        }
        discipline.scored = true;
        discipline.paper = paper;
        discipline.practice = practice;
        discipline.raw = practice;
        if (paper != ABSENT) {
            long mixed = Hundredths.blend(paperWeight, paper, practice);
            long highest = practice * Hundredths.FINE + practiceLead;
            discipline.paperCapped = highest < mixed * Hundredths.FINE;
            discipline.raw = discipline.paperCapped ? Hundredths.rounded(highest) : mixed;
        }
    }

    private static long mean(PlainDiscipline discipline, boolean paper) {
        long sum = 0;
        int count = 0;
        for (PlainCell each : discipline.cells) {
            if (each.paper == paper && each.value != ABSENT) {
                sum += each.value;
                count++;
            }
        }
        return count == 0 ? ABSENT : Hundredths.quotient(sum, count);
    }

    private boolean sufficient(PlainDiscipline discipline) {
        int answered = 0;
        int told = 0;
        for (PlainCell each : discipline.cells) {
            answered += each.answered() ? 1 : 0;
            told += !each.paper && each.practitioners >= enoughPractitioners ? 1 : 0;
        }
        return answered >= aspectsNeeded && told >= practiceAspectsNeeded;
    }

    private void confidence(PlainDiscipline discipline) {
        int aspects = discipline.cells.length;
        int filled = 0;
        long precisions = 0;
        for (PlainCell each : discipline.cells) {
            filled += each.leaders > 0 ? 1 : 0;
            filled += each.practitioners >= enoughPractitioners ? 1 : 0;
            precisions += each.precision(fullDoubt);
        }
        discipline.coverage = Hundredths.quotient(100L * filled, 2L * aspects);
        long evidenced = Hundredths.quotient(100L * discipline.checked, aspects);
        long precision = Hundredths.quotient(precisions, aspects);
        discipline.confidence = Hundredths.quotient(
                coverageWeight * discipline.coverage + evidenceWeight * evidenced + precisionWeight * precision,
                Hundredths.WHOLE);
        discipline.confidenceBand = band(discipline.confidence * Hundredths.FINE);
    }

    private String band(long confidence) {
        if (confidence >= high) {
            return "HIGH";
        }
        return confidence >= medium ? "MEDIUM" : "LOW";
    }
}
