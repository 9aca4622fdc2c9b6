package io.plumbline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.TestRules;
import io.plumbline.interview.Assessment;
import io.plumbline.ruleset.Ruleset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules and the hand-written reading of the same method come to the same figures. */
class RulesEqualPlainJavaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SEEDS = Integer.getInteger("plumbline.seeds", 300);

    @Test
    void rulesAndPlainJavaAgreeOnGeneratedAssessments() {
        Ruleset rules = TestRules.shipped();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Assessment assessment =
                    TestRules.read(GeneratedAssessments.facts(rules.methodology(), seed), rules.methodology());
            JsonNode expected = JSON.valueToTree(PlainMethod.conclude(rules.methodology(), assessment));
            JsonNode found = JSON.valueToTree(rules.conclude(assessment, false));
            assertEquals(Optional.empty(), JsonDifference.first(expected, found), "seed " + seed);
        }
    }
}
