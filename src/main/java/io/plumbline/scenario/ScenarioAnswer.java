package io.plumbline.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.plumbline.result.RulesetStamp;
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
public record ScenarioAnswer(String version, String method, int holding, List<Ran> scenarios, List<Failure> failures) {

    /** What a run on these rules came to. */
    public static ScenarioAnswer of(RulesetStamp rules, ScenarioRun.Report report) {
        int holding = (int) report.scenarios().stream().filter(Ran::holds).count();
        return new ScenarioAnswer(rules.version(), rules.method(), holding, report.scenarios(), report.failures());
    }

    /** Whether everything holds. */
    @JsonIgnore
    public boolean isGood() {
        return failures.isEmpty() && holding == scenarios.size();
    }
}
