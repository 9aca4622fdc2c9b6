package io.plumbline.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bodies that are read before anybody knows who sends them, those of forms and of Scorecards, are taken few at a time. However
 * slowly they come, half of the threads are left for the others; and one address has no more than half of that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnknownSenders extends OncePerRequestFilter {

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
        boolean card = Access.isScorecard(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        return !card && !isForm(request.getContentType());
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
