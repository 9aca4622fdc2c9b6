package io.plumbline.web;

import io.plumbline.account.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may do what; the first line that fits a request decides, and what fits none is refused.
 *
 * @param method what is done, or null for anything
 * @param path to what
 * @param granted one of these is needed; empty when it is open to everybody
 */
record Access(HttpMethod method, PathPattern path, List<String> granted) {

    private static final Role[] ANY = Role.values();

    /** Whoever works with the program; clients only read what was published to them. */
    private static final Role[] STAFF = {Role.OWNER, Role.CONSULTANT, Role.ANALYST, Role.ADMIN};

    /** What interviewees hold who answer for themselves. */
    static final String INVITED = "INVITED";

    private static final PathPattern SCORECARD = pattern("/api/scorecard");
    private static final PathPattern OF_ENGAGEMENTS = pattern("/api/engagements/**");
    private static final PathPattern OF_ERASURE = pattern("/api/engagements/*/interviews/*/erase");
    private static final PathPattern OF_WHAT_IF = pattern("/api/engagements/*/what-if");
    private static final PathPattern OF_INVITED = pattern("/api/invited/**");
    private static final PathPattern INVITATIONS = pattern("/api/engagements/*/interviews/*/invitations");
    private static final PathPattern SIGN_IN = pattern("/login");
    private static final PathPattern SIGN_OUT = pattern("/logout");
    private static final List<Access> LINES = lines();

    private static List<Access> lines() {
        List<Access> lines = new ArrayList<>();
        for (String page : List.of(
                "/",
                "/index.html",
                "/plumbline.css",
                "/favicon.ico",
                "/login",
                InterviewPage.PATH,
                InterviewPage.PATH + "/*",
                "/swagger-ui.html",
                "/swagger-ui/**",
                "/v3/api-docs",
                "/v3/api-docs/**",
                "/v3/api-docs.yaml",
                "/actuator/health",
                "/api/scorecard")) {
            lines.add(new Access(null, pattern(page), List.of()));
        }
        lines.add(of(HttpMethod.POST, "/api/recommendations", STAFF));
        lines.add(of(HttpMethod.GET, "/api/methodology", STAFF));
        lines.add(of(HttpMethod.GET, "/api/examples/**", STAFF));
        lines.add(of(HttpMethod.GET, "/api/rulesets", STAFF));
        lines.add(of(HttpMethod.GET, "/api/rulesets/active", STAFF));
        lines.add(of(HttpMethod.GET, "/api/rulesets/**", Role.OWNER, Role.ANALYST));
        lines.add(of(HttpMethod.POST, "/api/rulesets/check", Role.OWNER, Role.ANALYST));
        lines.add(of(HttpMethod.POST, "/api/rulesets", Role.OWNER));
        lines.add(of(HttpMethod.POST, "/api/rulesets/*/activate", Role.OWNER));
        lines.add(of(HttpMethod.POST, "/api/rules/*/why-not", Role.OWNER, Role.CONSULTANT, Role.ANALYST));
        lines.add(of(HttpMethod.POST, "/api/scenarios", Role.OWNER, Role.ANALYST));
        lines.add(of(HttpMethod.GET, "/api/scenarios/proposals", Role.OWNER, Role.ANALYST));
        lines.add(of(HttpMethod.POST, "/api/scenarios/proposals", Role.OWNER, Role.ANALYST));
        lines.add(of(HttpMethod.POST, "/api/scenarios/proposals/*/accept", Role.OWNER));
        lines.add(of(HttpMethod.POST, "/api/scenarios/proposals/*/decline", Role.OWNER));
        lines.add(of(HttpMethod.GET, "/api/client-views", Role.CLIENT));
        lines.add(of(HttpMethod.GET, "/api/engagements/*/client-view", Role.CONSULTANT, Role.CLIENT));
        lines.add(of(null, "/api/engagements/**", Role.CONSULTANT));
        lines.add(new Access(null, pattern("/api/invited/**"), List.of(INVITED)));
        lines.add(of(HttpMethod.POST, "/api/backup", Role.ADMIN));
        lines.add(of(HttpMethod.GET, "/api/audit", Role.ADMIN));
        lines.add(of(HttpMethod.GET, "/api/audit/verification", Role.ADMIN));
        lines.add(new Access(HttpMethod.PUT, pattern("/api/users/me/password"), List.of(SignedIn.PASSWORD)));
        lines.add(of(HttpMethod.GET, "/api/users/me", ANY));
        lines.add(of(null, "/api/users/**", Role.ADMIN));
        lines.add(new Access(HttpMethod.POST, pattern("/api/tokens"), List.of(SignedIn.PASSWORD)));
        lines.add(of(HttpMethod.GET, "/api/tokens", ANY));
        lines.add(of(HttpMethod.DELETE, "/api/tokens/*", ANY));
        return List.copyOf(lines);
    }

    private static Access of(HttpMethod method, String path, Role... roles) {
        return new Access(
                method, pattern(path), Arrays.stream(roles).map(Role::name).toList());
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }

    /** The line that decides about a request, by the path as the controllers see it; empty when nobody may. */
    static Optional<Access> to(HttpServletRequest request) {
        return to(request.getMethod(), place(request));
    }

    /** Whether a request sends a Scorecard, however its path is spelt. */
    static boolean isScorecard(HttpServletRequest request) {
        return SCORECARD.matches(place(request));
    }

    /**
     * Whether a request is about something that is kept in an engagement, its answer included. The answer to an invitation
     * holds its secret, and is not; erasing and asking what if keep nothing.
     */
    static boolean isKept(HttpServletRequest request) {
        PathContainer place = place(request);
        return OF_INVITED.matches(place)
                || OF_ENGAGEMENTS.matches(place)
                        && !INVITATIONS.matches(place)
                        && !OF_ERASURE.matches(place)
                        && !OF_WHAT_IF.matches(place);
    }

    /** Whether a request may carry the token of a page in a form. */
    static boolean isForm(HttpServletRequest request) {
        return SIGN_IN.matches(place(request)) || SIGN_OUT.matches(place(request));
    }

    private static PathContainer place(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication();
    }

    /** The line that decides about what is done to this; empty when nobody may. */
    static Optional<Access> to(String method, PathContainer place) {
        String done = method.equals("HEAD") ? "GET" : method;
        return LINES.stream()
                .filter(each -> each.method == null || each.method.matches(done))
                .filter(each -> each.path.matches(place))
                .findFirst();
    }

    boolean isOpen() {
        return granted.isEmpty();
    }

    boolean isFor(Stream<String> held) {
        return isOpen() || held.anyMatch(granted::contains);
    }

    /** What is needed, in words. */
    String words() {
        if (isOpen()) {
            return "open to everybody";
        }
        if (granted.contains(SignedIn.PASSWORD)) {
            return "whoever signs in with name and password, not with a token";
        }
        if (granted.contains(INVITED)) {
            return "whoever holds an invitation to an interview";
        }
        if (granted.size() >= STAFF.length) {
            return "whoever has any role" + (granted.size() == STAFF.length ? " but client" : "");
        }
        return granted.stream()
                .map(each -> Role.valueOf(each).word())
                .collect(Collectors.joining(" or ", "the role ", ""));
    }

    /** Why somebody who is known was refused, and what to do. */
    String refusal() {
        return "this is for " + words()
                + (granted.contains(SignedIn.PASSWORD) || granted.contains(INVITED)
                        ? ""
                        : "; an admin gives roles, with PUT /api/users/NAME")
                + (path.equals(OF_ENGAGEMENTS) ? "; GET /api/client-views lists what was published to a client" : "");
    }
}
