package io.plumbline.web;

import io.plumbline.scenario.ProposalConflict;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can go wrong with proposals, as problem details. */
@RestControllerAdvice(assignableTypes = ProposalController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProposalProblems {

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return RulesetAnswers.problem(
                HttpStatus.NOT_FOUND, "unknown-proposal", "There is no such proposal", unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(ProposalConflict conflict) {
        return RulesetAnswers.problem(
                HttpStatus.CONFLICT, "proposal-conflict", "The proposal stays as it is", conflict.getMessage());
    }
}
