package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.TestRules;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.ExampleRun;
import io.plumbline.ruleset.Examples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Scenarios made from real cases: they hold, and nothing in them can be left out. */
@Tag("proof")
class PinnedCaseTest {

    private static final Examples EXAMPLES = new Examples(Path.of("rules/examples"));

    private static final Rehearsal REHEARSAL = new Rehearsal();

    private static JsonNode result(String example) {
        return ResultJson.tree(
                new ExampleRun(EXAMPLES).concluded(example, TestRules.shipped()).result());
    }

    private static String pinned(String example, String words) {
        byte[] document = EXAMPLES.find(example).orElseThrow().getBytes(StandardCharsets.UTF_8);
        return new PinnedCase(TestRules.shipped()).text(result(example), document, words);
    }

    private static ScenarioRun.Report run(String text) {
        FeatureFiles files = new FeatureFiles(new TreeMap<>(), new ArrayList<>());
        files.texts().put("case.feature", text);
        return ScenarioRun.of(files, Setting.of(TestRules.shipped()), RunOrder.within(Duration.ofMinutes(1)));
    }

    private static boolean holds(String text) {
        FeatureFiles files = new FeatureFiles(new TreeMap<>(), new ArrayList<>());
        files.texts().put("case.feature", text);
        return files.parsed(new ArrayList<>()).get(0).getPickles().stream()
                .allMatch(each ->
                        REHEARSAL.holds(each, Setting.of(TestRules.shipped()).untold()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "worked-example | score of Incident Management",
                "worked-example | finding OWNED_NOT_EFFECTIVE of incident-management",
                "edges-1 | gap of service-governance",
                "edges-2 | recommendation of incident-management",
                "edges-3 | band of the baseline",
                "harbour-mutual | note UNEVIDENCED_CEILING of incident-management",
                "worked-example | status of the headline",
                "calder-water | verdict",
                "scorecard-leader | score",
                "scorecard-practitioner | weakest of the Scorecard",
                "scorecard-too-few | status",
            })
    void theScenarioHoldsAndNoFactCanBeLeftOut(String example, String words) {
        String text = pinned(example, words);
        assertThat(run(text).failures()).as(text).isEmpty();
        List<String> lines = Arrays.asList(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("    (Given|And) .*[^:]") && !lines.get(i).contains("fills in a Scorecard")) {
                List<String> others = new ArrayList<>(lines);
                others.remove(i);
                assertThat(holds(String.join("\n", others)))
                        .as(text + "without " + lines.get(i))
                        .isFalse();
            }
        }
    }

    @Test
    void withoutADocumentTheExplanationTellsWhatWasSaid() {
        ObjectNode result = (ObjectNode) ResultJson.tree(TestRules.shipped()
                .conclude(
                        TestRules.read(
                                TestRules.example("worked-example.json"),
                                TestRules.shipped().methodology()),
                        true));
        String text = new PinnedCase(TestRules.shipped()).text(result, null, "raw of Incident Management");
        assertThat(holds(text)).as(text).isTrue();
    }

    @Test
    void whatWasNotConcludedIsSaidWithWhatWas() {
        assertThatThrownBy(() -> pinned("worked-example", "finding TACIT_HERO of incident-management"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("did you mean \"TACIT_HEROICS\"?");
        assertThatThrownBy(() -> pinned("worked-example", "scoer of Incident Management"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("did you mean \"score\"?");
        assertThatThrownBy(() -> pinned("worked-example", "score of Incident Managment"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("did you mean \"Incident Management\"?");
    }
}
