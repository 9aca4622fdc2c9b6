package io.plumbline;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in a few lines on standard error why the service does not start, and what to do. */
class StartFailure implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Plumbline does not start. " + analysis.getDescription());
        System.err.println(analysis.getAction());
    }
}
