package io.plumbline.web;

import io.plumbline.engagement.EngagementConflict;
import io.plumbline.engagement.NothingHere;
import io.plumbline.engagement.Stale;
import io.plumbline.ruleset.TooMuchAtOnce;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can go wrong with engagements, as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngagementProblems {

    /** Missing and somebody else's are answered alike to the last byte, so that the answer repeats no address. */
    @ExceptionHandler
    ProblemDetail nothing(NothingHere nothing) {
        ProblemDetail problem =
                RulesetAnswers.problem(HttpStatus.NOT_FOUND, "nothing-here", "Nothing here", nothing.getMessage());
        problem.setInstance(URI.create("/api/engagements"));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail conflict(EngagementConflict conflict) {
        return RulesetAnswers.problem(
                HttpStatus.CONFLICT, "engagement-conflict", "This cannot be done now", conflict.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(Stale stale) {
        ProblemDetail problem = RulesetAnswers.problem(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "Somebody else changed this meanwhile",
                stale.getMessage());
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(Revision.tag(stale.present()))
                .body(problem);
    }

    /** The rules of an earlier round wait for their turn to be compiled. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TooMuchAtOnce busy) {
        return RulesetProblems.shortly(busy.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknown(Revision.Unknown unknown) {
        return RulesetAnswers.problem(
                HttpStatus.PRECONDITION_FAILED, "unknown-etag", "If-Match names nothing", unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail missing(Revision.Missing missing) {
        return RulesetAnswers.problem(
                HttpStatus.PRECONDITION_REQUIRED, "if-match-missing", "If-Match is missing", missing.getMessage());
    }
}
