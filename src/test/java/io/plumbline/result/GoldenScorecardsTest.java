package io.plumbline.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.TestRules;
import io.plumbline.bench.JsonDifference;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.scorecard.ScorecardDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every shipped Scorecard comes to what its expected file says, field by field. */
class GoldenScorecardsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"scorecard-leader", "scorecard-practitioner", "scorecard-too-few"})
    void aScorecardComesToItsExpectedResult(String example) throws IOException {
        Ruleset rules = TestRules.shipped();
        byte[] answers = TestRules.example(example + ".json").getBytes(StandardCharsets.UTF_8);
        JsonNode expected = JSON.readTree(TestRules.example(example + ".expected.json"));
        JsonNode found = JSON.valueToTree(
                rules.conclude(ScorecardDocument.read(new ByteArrayInputStream(answers), rules.methodology()), true));
        assertEquals(Optional.empty(), JsonDifference.first(expected, found));
    }
}
