package io.plumbline.bench;

import io.plumbline.TestRules;
import io.plumbline.result.AssessmentResult;
import io.plumbline.ruleset.Ruleset;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a request and writes an answer that was concluded before: what any service would have to do. */
@RestController
class Nothing {

    private final AssessmentResult answer;

    Nothing(Ruleset ruleset) {
        answer = ruleset.conclude(
                TestRules.read(TestRules.example("northgate-health.json"), ruleset.methodology()), false);
    }

    @PostMapping("/bench/nothing")
    AssessmentResult nothing(@RequestBody JsonNode facts) {
        return answer;
    }
}
