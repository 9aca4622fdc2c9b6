package io.plumbline.web;

import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.WhyNot;
import io.plumbline.ruleset.WhyNotQuestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A document's facts in, why a rule did not fire for them out; nothing is kept. */
@RestController
@Tag(name = "Rulesets")
class WhyNotController {

    private final ActiveRuleset active;
    private final Decisions decisions;

    WhyNotController(ActiveRuleset active, Decisions decisions) {
        this.active = active;
        this.decisions = decisions;
    }

    @Operation(summary = "Which condition held a rule back, what was found and what was needed; nothing is kept")
    @PostMapping(
            path = "/api/rules/{rule}/why-not",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    WhyNot whyNot(
            HttpServletRequest request, @PathVariable String rule, @RequestParam(required = false) String discipline)
            throws IOException {
        WhyNotQuestion question = WhyNotQuestion.of(active.get(), rule, discipline);
        return decisions.whyNot(question, RequestBodies.document(request));
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return RulesetAnswers.problem(
                HttpStatus.NOT_FOUND, "unknown-rule", "There is no such rule or discipline", unknown.getMessage());
    }
}
