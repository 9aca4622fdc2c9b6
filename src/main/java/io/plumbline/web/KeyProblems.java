package io.plumbline.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What can be wrong with an Idempotency-Key. */
final class KeyProblems {

    private KeyProblems() {}

    static ProblemDetail malformed() {
        return RulesetAnswers.problem(
                HttpStatus.BAD_REQUEST,
                "malformed-key",
                "The Idempotency-Key cannot be taken",
                "send one key of 1 to 255 visible ASCII characters without spaces, such as a UUID, "
                        + "or leave the header out");
    }

    static ProblemDetail reused() {
        return RulesetAnswers.problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "key-used-otherwise",
                "The Idempotency-Key stands for another request",
                "a request with this key was answered before, and its address, body, If-Match or account was another; "
                        + "take a new key for a new request");
    }

    static ProblemDetail erased() {
        return RulesetAnswers.problem(
                HttpStatus.CONFLICT,
                "answer-erased",
                "The answer to this Idempotency-Key was erased",
                "the request had its effect when it was sent first; since then a person was erased, and what was answered"
                        + " might tell of them; look at the engagement for what is there now");
    }

    static ProblemDetail running() {
        return RulesetAnswers.problem(
                HttpStatus.CONFLICT,
                "key-in-use",
                "A request with this Idempotency-Key still runs",
                "send it again in a moment, with the same key: it will have its effect once");
    }

    static ProblemDetail notKept() {
        return RulesetAnswers.problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong on our side",
                "nothing was kept or changed; the request can be sent again with the same key");
    }
}
