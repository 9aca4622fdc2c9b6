package io.plumbline.web;

import io.plumbline.ruleset.Ruleset;
import io.plumbline.scorecard.ScorecardDocument;
import io.plumbline.scorecard.ScorecardResult;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One person's ten minutes in, an honest self-report out; nothing is kept. */
@RestController
class ScorecardController {

    private final Ruleset ruleset;

    ScorecardController(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    @PostMapping(path = "/api/scorecard", consumes = MediaType.APPLICATION_JSON_VALUE)
    ScorecardResult score(HttpServletRequest request, @RequestParam(defaultValue = "true") boolean explain)
            throws IOException {
        return ruleset.conclude(ScorecardDocument.read(RequestBodies.limited(request), ruleset.methodology()), explain);
    }
}
