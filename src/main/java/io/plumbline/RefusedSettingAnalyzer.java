package io.plumbline;

import io.plumbline.interview.RefusedInput;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start with a setting, without repeating what was set. */
class RefusedSettingAnalyzer extends AbstractFailureAnalyzer<RefusedInput> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RefusedInput refused) {
        return new FailureAnalysis(
                "A setting cannot be taken:\n" + refused.errors().get(0), "Change it and start again.", refused);
    }
}
