package io.plumbline.web;

import io.plumbline.engagement.ClientViews;
import io.plumbline.engagement.Part;
import io.plumbline.engagement.Workroom;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What has to be known or ready before the transaction of a request with a key begins: that whoever sends it works on the
 * engagement, since its body is read then, and for publishing the rules of the round, since to compile them takes seconds.
 */
@Component
@Order(-1)
class BeforeItsKey extends OncePerRequestFilter {

    private static final String ENGAGEMENT = "engagement";
    private static final PathPattern WITHIN =
            PathPatternParser.defaultInstance.parse("/api/engagements/{engagement}/{*within}");
    private static final String PUBLISHING = "/publish";

    private final Workroom room;
    private final ClientViews views;
    private final HandlerExceptionResolver refusals;

    BeforeItsKey(
            Workroom room,
            ClientViews views,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
        this.room = room;
        this.views = views;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !OncePerKey.isFor(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PathMatchInfo place =
                WITHIN.matchAndExtract(ServletRequestPathUtils.parse(request).pathWithinApplication());
        if (place == null || isReady(request, response, place)) {
            chain.doFilter(request, response);
        }
    }

    /** Whether it may go on; if not, it is answered as it would be without a key. */
    private boolean isReady(HttpServletRequest request, HttpServletResponse response, PathMatchInfo place) {
        String engagement = place.getUriVariables().get(ENGAGEMENT);
        String who = request.getUserPrincipal().getName();
        try {
            if (place.getUriVariables().get("within").length() > 1) {
                room.require(engagement, who, Set.of(Part.TEAM));
            }
            if (place.getUriVariables().get("within").equals(PUBLISHING)) {
                views.prepare(engagement, who);
            }
            return true;
        } catch (RuntimeException refused) {
            refusals.resolveException(request, response, null, refused);
            return false;
        }
    }
}
