package io.plumbline.web;

import io.plumbline.account.SlowedDown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who is not let in is told why and what to do, as every refusal, before anything else of the request is read. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private static final long SHORTLY = 1;

    private final JsonMapper json;

    SecurityProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof PasswordLogin.Slowed slowed) {
            send(response, slowed(slowed.reason()), slowed.reason().seconds());
        } else if (Challenge.isPageWanted(request)) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            Challenge.add(request, response);
            send(response, notSignedIn(Challenge.detail(request)));
        }
    }

    private static ProblemDetail notSignedIn(String detail) {
        return RulesetAnswers.problem(HttpStatus.UNAUTHORIZED, "not-signed-in", "You are not signed in", detail);
    }

    /** Too many sign-ins failed. */
    static ProblemDetail slowed(SlowedDown slowed) {
        return tooMany(slowed.getMessage());
    }

    private static ProblemDetail tooMany(String detail) {
        return RulesetAnswers.problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests", detail);
    }

    /** Tells somebody who is not known that it was too often. */
    void tooOften(HttpServletResponse response, long seconds) throws IOException {
        String detail = "too many requests from this address; wait " + seconds + " s, or sign in";
        send(response, tooMany(detail), seconds);
    }

    /** Tells somebody who is not known that too much is being sent at this moment. */
    void crowded(HttpServletResponse response) throws IOException {
        String detail =
                "too much is being sent at this moment by those who are not signed in; send it again in a moment";
        send(
                response,
                RulesetAnswers.problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too much at once", detail),
                SHORTLY);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (reason instanceof CsrfException && known == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            Challenge.add(request, response);
            send(response, notSignedIn(Challenge.detail(request)));
            return;
        }
        String detail = reason instanceof CsrfException
                ? "this did not come from a page of this service; load its page again, "
                        + "or send name and password or a token with the request"
                : Access.to(request)
                        .map(Access::refusal)
                        .orElse("there is nothing here that anybody may do; /v3/api-docs lists what there is");
        send(response, RulesetAnswers.problem(HttpStatus.FORBIDDEN, "not-allowed", "You may not do this", detail));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException {
        send(response, unusable());
    }

    /** A request that nobody can read. */
    static ProblemDetail unusable() {
        return RulesetAnswers.problem(
                HttpStatus.BAD_REQUEST,
                "unusable-request",
                "The request cannot be taken",
                "its address, method or headers are not written as this service expects; look for doubled or encoded "
                        + "slashes, semicolons, control characters, and what is not UTF-8");
    }

    private void send(HttpServletResponse response, ProblemDetail problem, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        send(response, problem);
    }

    /** Answers with a problem from where no controller is yet. */
    void send(HttpServletResponse response, ProblemDetail problem) throws IOException {
        byte[] body = json.writeValueAsBytes(RequestId.in(problem));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
