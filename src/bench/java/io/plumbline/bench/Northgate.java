package io.plumbline.bench;

import io.plumbline.TestRules;
import io.plumbline.interview.Assessment;
import io.plumbline.result.AssessmentResult;
import io.plumbline.ruleset.Ruleset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The Northgate example, read and concluded: by the rules, and by the hand-written reading of the same method. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Northgate {

    private final Ruleset ruleset = TestRules.shipped();
    private final Assessment assessment =
            TestRules.read(TestRules.example("northgate-health.json"), ruleset.methodology());

    /** (a) From the assessment to the whole result, by the rules. */
    @Benchmark
    public AssessmentResult rules() {
        return ruleset.conclude(assessment, false);
    }

    /** The same with every because. */
    @Benchmark
    public AssessmentResult explained() {
        return ruleset.conclude(assessment, true);
    }

    /** (b) From the assessment to the same figures, by hand-written Java. */
    @Benchmark
    public PlainResult plainJava() {
        return PlainMethod.conclude(ruleset.methodology(), assessment);
    }
}
