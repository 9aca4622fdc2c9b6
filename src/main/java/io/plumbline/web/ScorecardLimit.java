package io.plumbline.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Scorecards from one address come at a bounded rate as long as nobody signs in. */
final class ScorecardLimit extends OncePerRequestFilter {

    private static final long MOST_ADDRESSES = 100_000;

    private final SecurityProblems problems;
    private final LoadingCache<String, Bucket> left;

    ScorecardLimit(AccessSettings.Limit limit, SecurityProblems problems) {
        this.problems = problems;
        this.left = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(limit.per())
                .build(address -> Bucket.builder()
                        .addLimit(all -> all.capacity(limit.requests()).refillGreedy(limit.requests(), limit.per()))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLimited(request)) {
            ConsumptionProbe probe = left.get(ClientAddress.of(request)).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
                problems.tooOften(response, wait.plusMillis(999).toSeconds());
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isLimited(HttpServletRequest request) {
        return Access.isScorecard(request)
                && SecurityContextHolder.getContext().getAuthentication() instanceof AnonymousAuthenticationToken;
    }
}
