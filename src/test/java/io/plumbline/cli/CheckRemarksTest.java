package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.cli.Desk.Answer;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is odd about rules is told by a check as a finding, at its place, and keeps nothing from being used. */
class CheckRemarksTest {

    private static Ruleset withAnUnusedParameter() {
        TreeMap<String, String> texts =
                new TreeMap<>(TestRules.shipped().files().texts());
        texts.merge("methodology/parameters.csv", "wave.rest,1,a wave without anything\n", String::concat);
        List<Diagnostic> problems = new ArrayList<>();
        return Ruleset.of(new SourceFiles(texts), problems);
    }

    @Test
    void aRemarkIsTold() {
        Answer answer = new Desk().concludingBy(withAnUnusedParameter()).type("check", "--quick");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.output())
                .contains("rules/methodology/parameters.csv:70: no rule uses the parameter wave.rest; "
                        + "take it out, or let a rule use it\n")
                .contains("no scenario was run, 1 thing is odd. Version");
    }

    @Test
    void aRemarkIsAWarningToProgramsAndNamesItsKind() {
        JsonNode log = new JsonMapper()
                .readTree(new Desk()
                        .concludingBy(withAnUnusedParameter())
                        .type("check", "--quick", "--format", "sarif")
                        .output());
        assertThat(log.at("/runs/0/results/0/ruleId").asString()).isEqualTo("remark-unused");
        assertThat(log.at("/runs/0/results/0/level").asString()).isEqualTo("warning");
        assertThat(log.at("/runs/0/results")).hasSize(1);
    }
}
