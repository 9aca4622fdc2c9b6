package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.bench.JsonDifference;
import io.plumbline.cli.Desk.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What {@code score} prints for facts that it can conclude. */
class ScoreCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theReportOfTheWorkedExampleIsTheGoldenOne() throws IOException {
        Answer answer = new Desk().type("score", Desk.example("worked-example"));
        assertThat(answer.exit()).isZero();
        assertThat(answer.errors()).isEmpty();
        String report = withoutVersion(answer.output());
        assertThat(report).isEqualTo(golden("worked-example.txt", report));
    }

    @Test
    void anExplanationReachesEveryInterviewBehindTheScore() {
        String explanation = new Desk()
                .type("score", Desk.example("worked-example"), "--explain", "incident-management")
                .output();
        assertThat(explanation)
                .contains("Score: 2.28", "raw.practice-lead 0.50", "Raw: 2.50")
                .contains("leadership said: L1 5, L2 4", "practitioner said: P1 4, P2 4, P3 3")
                .contains("Perception gap: 1.38", "Priority: 60.85", "Placement: wave 1", "Confidence: 0.66");
    }

    @Test
    void anExplanationNamesRuleFileAndLineAndTellsNothingTwice() {
        String explanation = new Desk()
                .type("score", Desk.example("northgate-health"), "--explain", "service-desk")
                .output();
        assertThat(explanation.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(explanation).containsPattern("SCORE-1 [^(]+\\(scoring/score\\.drl:\\d+, method 5\\)");
        assertThat(explanation.lines().filter(line -> line.contains(" Testimony, ")))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"incident-management", "Incident Management", "INCIDENT-management", " incident management "})
    void aDisciplineIsExplainedByItsIdOrItsName(String discipline) {
        assertThat(new Desk()
                        .type("score", Desk.example("worked-example"), "--explain", discipline)
                        .output())
                .startsWith("Incident Management: how its figures came about");
    }

    @Test
    void aDisciplineWithoutAScoreIsExplainedByWhatIsMissing() {
        assertThat(new Desk()
                        .type("score", Desk.example("worked-example"), "--explain", "service-desk")
                        .output())
                .contains("WHY THERE IS NO SCORE", "ENOUGH-2")
                .doesNotContain("THE SCORE");
    }

    static Iterable<String> examples() {
        return TestRules.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReportedWithinAHundredColumnsAndWithEveryDiscipline(String example) {
        Answer answer = new Desk().type("score", Desk.example(example));
        assertThat(answer.exit()).isZero();
        assertThat(answer.output().lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(answer.output())
                .contains(TestRules.shipped().methodology().disciplines().values().stream()
                        .map(each -> each.name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void jsonIsTheResultThatHttpAnswersWith(String example) {
        Answer answer = new Desk().type("score", Desk.example(example), "--format", "json");
        assertThat(answer.exit()).isZero();
        assertThat(JsonDifference.first(
                        JSON.readTree(TestRules.example(example + ".expected.json")), JSON.readTree(answer.output())))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aTerminalWithoutBlockSignsGetsLetters() {
        String report = new Desk()
                .showing(StandardCharsets.US_ASCII)
                .type("score", Desk.example("northgate-health"))
                .output();
        assertThat(report).contains("#####.....").matches("\\p{ASCII}+");
    }

    @Test
    void aTerminalWithBlockSignsGetsThem() {
        assertThat(new Desk().type("score", Desk.example("northgate-health")).output())
                .contains("████▌·····");
    }

    @Test
    void aHyphenReadsStandardInput() {
        String facts = TestRules.example("worked-example.json");
        assertThat(new Desk().given(facts).type("score", "-"))
                .isEqualTo(new Desk().type("score", Desk.example("worked-example")));
    }

    @Test
    void signsThatWouldSteerATerminalAreNotPrinted() {
        String facts = TestRules.example("worked-example.json").replace("Worked example", "Worked\\u001b[2Jexample");
        assertThat(new Desk().given(facts).type("score", "-").output())
                .startsWith("Worked?[2Jexample")
                .doesNotContain("\u001b");
    }

    /** The version of the rules changes with every word of them, the report does not. */
    private static String withoutVersion(String report) {
        return report.replaceAll("Rule set [0-9a-f]{12}", "Rule set ............")
                .replace(System.lineSeparator(), "\n");
    }

    /** The golden file; with {@code -Dgolden=write} it is written anew. */
    private static String golden(String name, String found) throws IOException {
        Path file = Path.of("src/test/resources/io/plumbline/cli", name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, found);
        }
        return Files.readString(file);
    }
}
