package io.plumbline.cli;

import io.plumbline.result.RulesetStamp;
import io.plumbline.scenario.Demand;
import io.plumbline.scenario.Measured;
import io.plumbline.scenario.Ran;
import io.plumbline.scenario.ScenarioRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of the rules the scenarios show.
 *
 * @param version which rules they were run on
 * @param method the version of the method these carry
 * @param scenarios how many were run
 * @param holding how many of them hold
 * @param coverage by what is counted
 * @param missing what no scenario shows
 * @param cannot what nothing can show, and why
 * @param notAnalysed what could not be taken apart, and never counts as shown
 */
record CoverageAnswer(
        String version,
        String method,
        int scenarios,
        int holding,
        Map<String, Counted> coverage,
        List<Demand> missing,
        List<Demand> cannot,
        List<Demand> notAnalysed) {

    /**
     * How much of one kind is shown.
     *
     * @param shown how many scenarios show
     * @param of how many can be shown
     * @param percent the one of the other, rounded down to one decimal
     */
    record Counted(int shown, int of, double percent) {}

    static CoverageAnswer of(RulesetStamp rules, ScenarioRun.Report report, Measured measured) {
        Map<String, Counted> coverage = new LinkedHashMap<>();
        for (Demand.Of each : Demand.Of.values()) {
            int shown = measured.those(each, Demand.State.SEEN).size();
            int others = measured.those(each, Demand.State.MISSING).size();
            coverage.put(each.word(), new Counted(shown, shown + others, measured.percent(each)));
        }
        return new CoverageAnswer(
                rules.version(),
                rules.method(),
                report.run(),
                (int) report.scenarios().stream().filter(Ran::holds).count(),
                coverage,
                measured.those(Demand.State.MISSING),
                measured.those(Demand.State.CANNOT),
                measured.those(Demand.State.NOT_ANALYSED));
    }
}
