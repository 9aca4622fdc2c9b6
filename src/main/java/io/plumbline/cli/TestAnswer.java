package io.plumbline.cli;

import io.plumbline.result.RulesetStamp;
import io.plumbline.scenario.Failure;
import io.plumbline.scenario.Ran;
import io.plumbline.scenario.ScenarioRun;
import java.util.List;

/**
 * What running scenarios came to.
 *
 * @param version which rules they were run on
 * @param method the version of the method these carry
 * @param holding how many hold
 * @param scenarios all that were run
 * @param failures what does not hold or cannot be understood
 */
record TestAnswer(String version, String method, int holding, List<Ran> scenarios, List<Failure> failures) {

    static TestAnswer of(RulesetStamp rules, ScenarioRun.Report report) {
        int holding = (int) report.scenarios().stream().filter(Ran::holds).count();
        return new TestAnswer(rules.version(), rules.method(), holding, report.scenarios(), report.failures());
    }

    boolean isGood() {
        return failures.isEmpty() && holding == scenarios.size();
    }
}
