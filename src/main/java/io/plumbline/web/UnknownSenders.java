package io.plumbline.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bodies that are read before anybody knows who sends them are taken few at a time: those of forms and of Scorecards, and
 * those of requests that should have none, which are read for health. However slowly they come, half of the threads are left
 * for the others; and one address has no more than half of that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnknownSenders extends OncePerRequestFilter {

    private static final Scheme BASIC = new Scheme("Basic ");

    private final SecurityProblems problems;
    private final Semaphore all;
    private final LoadingCache<String, Semaphore> ofOneAddress;

    UnknownSenders(SecurityProblems problems, @Value("${server.tomcat.threads.max}") int threads) {
        this.problems = problems;
        this.all = new Semaphore(Math.max(1, threads / 2));
        this.ofOneAddress = Caffeine.newBuilder().weakValues().build(any -> new Semaphore(Math.max(1, threads / 4)));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean isReadBefore = Access.isScorecard(request) || isForm(request.getContentType()) || isBodyOfNone(request);
        return isRefusedWhenWrong(request) || !isReadBefore;
    }

    /** A wrong secret is refused before anything is read; what is no secret at all is not. */
    private static boolean isRefusedWhenWrong(HttpServletRequest request) {
        return Stream.of(BASIC, Scheme.BEARER, Scheme.INVITATION).anyMatch(each -> each.isIn(request));
    }

    private static boolean isBodyOfNone(HttpServletRequest request) {
        boolean none = !Set.of("POST", "PUT").contains(request.getMethod());
        return none && (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
    }

    /** As widely as the server takes it for one. */
    private static boolean isForm(String type) {
        return type != null
                && type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Semaphore ofThis = ofOneAddress.get(ClientAddress.of(request));
        if (!ofThis.tryAcquire()) {
            problems.crowded(response);
            return;
        }
        try {
            if (all.tryAcquire()) {
                try {
                    chain.doFilter(request, response);
                } finally {
                    all.release();
                }
            } else {
                problems.crowded(response);
            }
        } finally {
            ofThis.release();
        }
    }
}
