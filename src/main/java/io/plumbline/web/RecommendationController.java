package io.plumbline.web;

import io.plumbline.result.AssessmentResult;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.Decisions;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An assessment's facts in, its result out; of the facts nothing is kept but their hash. */
@RestController
@Tag(name = "Recommendations")
class RecommendationController {

    private final ActiveRuleset active;
    private final Decisions decisions;

    RecommendationController(ActiveRuleset active, Decisions decisions) {
        this.active = active;
        this.decisions = decisions;
    }

    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = AssessmentResult.class)))
    @PostMapping(
            path = "/api/recommendations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> recommend(HttpServletRequest request, @RequestParam(defaultValue = "true") boolean explain)
            throws IOException {
        return DecisionAnswer.of(decisions.assessment(active.get(), RequestBodies.document(request), explain));
    }
}
