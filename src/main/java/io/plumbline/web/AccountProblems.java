package io.plumbline.web;

import io.plumbline.account.AccountConflict;
import io.plumbline.account.SlowedDown;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can go wrong with accounts and tokens, as problem details. */
@RestControllerAdvice(assignableTypes = {UserController.class, TokenController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountProblems {

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return RulesetAnswers.problem(
                HttpStatus.NOT_FOUND, "unknown-account", "There is nothing of this name", unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(AccountConflict conflict) {
        return RulesetAnswers.problem(
                HttpStatus.CONFLICT, "account-conflict", "This cannot be done", conflict.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> slowed(SlowedDown slowed) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(slowed.seconds()))
                .body(SecurityProblems.slowed(slowed));
    }
}
