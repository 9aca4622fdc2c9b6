package io.plumbline.web;

import io.plumbline.interview.FactsDocument;
import io.plumbline.result.AssessmentResult;
import io.plumbline.ruleset.Ruleset;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An assessment's facts in, its result out; nothing is kept. */
@RestController
class RecommendationController {

    private final Ruleset ruleset;

    RecommendationController(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    @PostMapping(path = "/api/recommendations", consumes = MediaType.APPLICATION_JSON_VALUE)
    AssessmentResult recommend(HttpServletRequest request, @RequestParam(defaultValue = "true") boolean explain)
            throws IOException {
        return ruleset.conclude(FactsDocument.read(RequestBodies.limited(request), ruleset.methodology()), explain);
    }
}
