package io.plumbline.web;

import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import io.plumbline.ruleset.UnfinishedRun;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Refusals as problem details (RFC 9457): what is wrong, where, and what is expected instead. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler implements ResponseBodyAdvice<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int MOST_ERRORS = 500;

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> writer) {
        return true;
    }

    /** Whichever controller or handler refuses, the request is named here. */
    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> writer,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return body instanceof ProblemDetail problem ? RequestId.in(problem) : body;
    }

    @ExceptionHandler(RefusedInput.class)
    ProblemDetail refused(RefusedInput refused) {
        List<InputError> errors = refused.errors();
        HttpStatus status = refused.isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                errors.size() == 1
                        ? errors.get(0).toString()
                        : "the document has " + errors.size() + " errors; none of it was used");
        problem.setType(URI.create("urn:plumbline:invalid-document"));
        problem.setTitle("The document cannot be taken");
        problem.setProperty("errors", errors.subList(0, Math.min(MOST_ERRORS, errors.size())));
        if (errors.size() > MOST_ERRORS) {
            problem.setProperty("errorsLeftOut", errors.size() - MOST_ERRORS);
        }
        return problem;
    }

    /** The document is as it should be, and a rule is not: whoever asks can only tell an owner which. */
    @ExceptionHandler(UnfinishedRun.class)
    ProblemDetail unfinished(UnfinishedRun unfinished) {
        LOG.error("rules did not finish: {}", unfinished.getMessage());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "the rules came to no conclusion and nothing was kept; tell a methodology owner: "
                        + unfinished.getMessage());
        problem.setType(URI.create("urn:plumbline:rules-did-not-finish"));
        problem.setTitle("The rules did not finish");
        problem.setProperty("rule", unfinished.diagnostic());
        return problem;
    }

    /** Many change the same at once, or two wait for each other and the database ends one of them. */
    @ExceptionHandler(PessimisticLockingFailureException.class)
    ResponseEntity<ProblemDetail> busy() {
        return RulesetProblems.shortly("others were changing this, and they took too long; nothing was kept or changed;"
                + " send the same again in a moment");
    }

    /** A parameter that is not UTF-8 and a header with control characters are found when somebody reads one. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ProblemDetail unusable() {
        return SecurityProblems.unusable();
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail unexpected(Exception unexpected, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(unexpected)) {
            LOG.info("a client went away before {} {} was answered", request.getMethod(), request.getRequestURI());
            return null;
        }
        LOG.error("a request failed", Discreet.of(unexpected));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "something went wrong on our side; nothing was kept or changed");
        problem.setType(URI.create("urn:plumbline:internal-error"));
        return problem;
    }
}
