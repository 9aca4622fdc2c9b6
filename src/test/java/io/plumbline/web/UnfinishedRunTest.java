package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.TestRules;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RunLimits;
import io.plumbline.ruleset.UnfinishedRun;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;

/** Whoever asks when a rule does not finish learns which rule it was, and nothing of the engine. */
class UnfinishedRunTest {

    @Test
    void theProblemNamesTheRule() {
        Ruleset held = TestRules.shipped().within(new RunLimits(Duration.ofMinutes(1), 20, 1L << 29));
        UnfinishedRun unfinished = catchThrowableOfType(
                UnfinishedRun.class,
                () -> held.conclude(
                        TestRules.read(TestRules.example("worked-example.json"), held.methodology()), false));
        ProblemDetail problem = new Problems().unfinished(unfinished);
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getType()).hasToString("urn:plumbline:rules-did-not-finish");
        assertThat(problem.getDetail())
                .containsPattern("[a-z]+/[a-z-]+\\.drl:[0-9]+: [A-Z-]+-[0-9]+ fires without end")
                .doesNotContain("io.plumbline", "Exception", "\n");
    }
}
