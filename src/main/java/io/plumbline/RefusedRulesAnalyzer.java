package io.plumbline;

import io.plumbline.ruleset.RulesetRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in an owner's words why the service does not start with these rules. */
class RefusedRulesAnalyzer extends AbstractFailureAnalyzer<RulesetRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RulesetRefused refused) {
        return new FailureAnalysis(
                "The rules are not complete:\n" + refused.getMessage(), "Mend them and start again.", refused);
    }
}
