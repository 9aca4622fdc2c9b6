package io.plumbline.web;

import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.ruleset.TooMuchAtOnce;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can go wrong with versions of the rules, as problem details. */
@RestControllerAdvice(assignableTypes = {RulesetController.class, ScenarioController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class RulesetProblems {

    private static final String SHORTLY = "5";

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return RulesetAnswers.problem(
                HttpStatus.NOT_FOUND, "unknown-ruleset", "There is no such version", unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(RulesetRefused refused) {
        return RulesetAnswers.refused(refused.diagnostics());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TooMuchAtOnce busy) {
        return shortly(busy.getMessage());
    }

    static ResponseEntity<ProblemDetail> shortly(String why) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SHORTLY)
                .body(RulesetAnswers.problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too much at once", why));
    }
}
