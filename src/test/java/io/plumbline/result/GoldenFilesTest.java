package io.plumbline.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.TestRules;
import io.plumbline.bench.JsonDifference;
import io.plumbline.ruleset.Ruleset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every shipped example comes to what its expected file says, field by field. */
class GoldenFilesTest {

    private static final JsonMapper JSON = new JsonMapper();

    static List<String> examples() {
        return TestRules.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleComesToItsExpectedResult(String example) {
        Ruleset rules = TestRules.shipped();
        JsonNode expected = JSON.readTree(TestRules.example(example + ".expected.json"));
        JsonNode found = JSON.valueToTree(
                rules.conclude(TestRules.read(TestRules.example(example + ".json"), rules.methodology()), true));
        assertEquals(Optional.empty(), JsonDifference.first(expected, found));
    }
}
