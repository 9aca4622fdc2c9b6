package io.plumbline.bench;

import static io.plumbline.bench.Hundredths.ABSENT;

import io.plumbline.methodology.Parameters;

/**
 * The one figure for all disciplines (METHOD.md, section 7).
 *
 * @param weighted the sum of importance times score over the scored disciplines
 * @param weights the sum of their importance
 */
record PlainOverall(String status, long figure, long weighted, long weights) {

    static PlainOverall of(PlainDiscipline[] disciplines, boolean filtered, Parameters parameters) {
        long inScope = 0;
        long scored = 0;
        long weighted = 0;
        long weights = 0;
        for (PlainDiscipline each : disciplines) {
            inScope += each.inScope ? 1 : 0;
            if (each.scored) {
                scored++;
                weighted += each.importance * each.score;
                weights += each.importance;
            }
        }
        long share = scored * Hundredths.WHOLE;
        if (scored == 0 || share < parameters.get("overall.provisional").millionths() * inScope) {
            return new PlainOverall("INSUFFICIENT_EVIDENCE", ABSENT, weighted, weights);
        }
        boolean all = share >= parameters.get("overall.final").millionths() * inScope;
        long figure = Hundredths.quotient(weighted, weights);
        return new PlainOverall(filtered && all ? "FINAL" : "PROVISIONAL", figure, weighted, weights);
    }
}
