package io.plumbline.web;

import io.plumbline.scenario.ScenarioAnswer;
import io.plumbline.scenario.ScenarioTrials;
import io.plumbline.scenario.ScenarioTrials.Wanted;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios that are sent to be run; of what they tell nothing is kept. */
@RestController
@Tag(name = "Scenarios")
@RequestMapping("/api/scenarios")
class ScenarioController {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final String ONLY = "sent.feature";

    private final ScenarioTrials trials;
    private final JsonMapper json;

    ScenarioController(ScenarioTrials trials, JsonMapper json) {
        this.trials = trials;
        this.json = json;
    }

    @Operation(summary = "Runs one feature on the rules in force, or on a kept version; nothing is kept")
    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    ScenarioAnswer text(HttpServletRequest request, @RequestParam(required = false) String version) {
        String text = new String(RequestBodies.bytes(request, LARGEST), StandardCharsets.UTF_8);
        return run(new Wanted(Map.of(ONLY, text), null, version));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ScenarioAnswer document(HttpServletRequest request) {
        try {
            return run(json.readValue(RequestBodies.bytes(request, LARGEST), Wanted.class));
        } catch (JacksonException e) {
            throw RulesetUpload.refused(
                    "",
                    "this is no JSON with features by path, and perhaps rules by path or a version, like "
                            + "{\"features\": {\"a.feature\": \"Feature: …\"}}");
        }
    }

    private ScenarioAnswer run(Wanted wanted) {
        try {
            return trials.run(wanted);
        } catch (IllegalArgumentException e) {
            throw RulesetUpload.refused("/features", e.getMessage());
        }
    }
}
