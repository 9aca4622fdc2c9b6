package io.plumbline.web;

import io.plumbline.store.AnsweredRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriUtils;

/**
 * A request that carries an Idempotency-Key has its effect once, however often it is sent. The key, the effect and the
 * answer are kept in one transaction around the whole request, before a byte of the answer goes out; a refusal keeps
 * nothing. It stands behind the security and {@link BeforeItsKey}, so that no body is read of somebody who may not send
 * one; and the body has come in before the transaction begins, which would hold a connection meanwhile.
 */
@Component
@Order(0)
class OncePerKey extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Logger LOG = LoggerFactory.getLogger(OncePerKey.class);
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final int REFUSALS = 400;
    private static final List<String> TOLD =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, "Plumbline-Ruleset");

    private final AnsweredRequests answers;
    private final TransactionTemplate transaction;
    private final SecurityProblems problems;

    OncePerKey(AnsweredRequests answers, TransactionTemplate transaction, SecurityProblems problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    /** Another transaction holds the key for longer than one waits. */
    private static final class StillRunning extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StillRunning(Throwable cause) {
            super(cause);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isFor(request);
    }

    /** Whether a request carries a key that is heeded. */
    static boolean isFor(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getHeader(KEY) != null && Access.isKept(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasOneKey(request)) {
            problems.send(response, KeyProblems.malformed());
            return;
        }
        answers.clean();
        once(
                sent(request, request.getUserPrincipal()),
                DigestedRequest.readAhead(request, RequestBodies.largest(request)),
                new ContentCachingResponseWrapper(response),
                chain);
    }

    private static boolean hasOneKey(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(KEY));
        return keys.size() == 1 && FORM.matcher(keys.get(0)).matches();
    }

    private static AnsweredRequests.Sent sent(HttpServletRequest request, Principal who) {
        String query = request.getQueryString();
        // However it is spelt, what was answered about an engagement has to be found again when somebody is erased.
        String path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        return new AnsweredRequests.Sent(
                request.getHeader(KEY),
                who.getName(),
                path + (query == null ? "" : "?" + query),
                String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_MATCH))));
    }

    /** Whether a request comes to nothing but an answer that is kept, or a refusal, since its key is taken. */
    boolean isTaken(HttpServletRequest request, Principal who) {
        return !shouldNotFilter(request) && hasOneKey(request) && answers.knows(sent(request, who));
    }

    private void once(
            AnsweredRequests.Sent sent,
            DigestedRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            boolean first = Boolean.TRUE.equals(
                    transaction.execute(status -> begin(sent) && effect(sent, request, response, chain, status)));
            if (first) {
                response.copyBodyToResponse();
            } else {
                again(sent, request, (HttpServletResponse) response.getResponse());
            }
        } catch (StillRunning running) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(response, KeyProblems.running());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            LOG.error("a request with a key was not kept", Discreet.of(e));
            refuse(response, KeyProblems.notKept());
        }
    }

    private boolean begin(AnsweredRequests.Sent sent) {
        try {
            return answers.begin(sent);
        } catch (PessimisticLockingFailureException e) {
            throw new StillRunning(e);
        }
    }

    private boolean effect(
            AnsweredRequests.Sent sent,
            DigestedRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus status) {
        try {
            chain.doFilter(request, response);
            if (response.getStatus() >= REFUSALS) {
                status.setRollbackOnly();
            } else {
                answers.keep(sent, request.content(), answer(response));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnsweredRequests.Answer answer(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : TOLD) {
            Optional.ofNullable(response.getHeader(name)).ifPresent(value -> headers.put(name, value));
        }
        return new AnsweredRequests.Answer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    private void again(AnsweredRequests.Sent sent, DigestedRequest request, HttpServletResponse response)
            throws IOException {
        Optional<AnsweredRequests.Answer> kept = answers.of(sent, request.content());
        if (kept.isEmpty()) {
            problems.send(response, KeyProblems.reused());
        } else if (kept.get().body() == null) {
            problems.send(response, KeyProblems.erased());
        } else {
            AnsweredRequests.Answer answer = kept.get();
            response.setStatus(answer.status());
            answer.headers().forEach(response::setHeader);
            response.setHeader(REPLAYED, "true");
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    private void refuse(ContentCachingResponseWrapper response, ProblemDetail problem) throws IOException {
        response.resetBuffer();
        problems.send((HttpServletResponse) response.getResponse(), problem);
    }
}
