package io.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** How somebody is asked to sign in: machines and curl by a header, people in a browser on a page and never in a dialog. */
final class Challenge {

    private static final String BASIC = "Basic realm=\"Plumbline\", charset=\"UTF-8\"";
    private static final String TOKEN = "Bearer realm=\"Plumbline\"";

    private static final String INVITATION = "Invitation realm=\"Plumbline\"";

    private Challenge() {}

    /** A browser that hears of HTTP Basic opens a dialog and keeps what is typed; it hears of tokens only. */
    static void add(HttpServletRequest request, HttpServletResponse response) {
        if (Scheme.INVITATION.isIn(request)) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, INVITATION);
            return;
        }
        boolean token = Scheme.BEARER.isIn(request);
        if (!token && !isBrowser(request)) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, BASIC);
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, token ? TOKEN + ", error=\"invalid_token\"" : TOKEN);
    }

    static String detail(HttpServletRequest request) {
        if (Scheme.INVITATION.isIn(request)) {
            return "this link does not hold: it is cut short, has expired, was revoked, or its interview is complete; "
                    + "whoever sent it can send another";
        }
        if (Scheme.BEARER.isIn(request)) {
            return "this token does not hold: it is mistyped or revoked, or its account is shut out or gone; "
                    + "POST /api/tokens makes another";
        }
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return "name and password do not match, or the account is shut out; an admin can give you another password";
        }
        return "send name and password with the request (HTTP Basic, as curl -u NAME does), "
                + "or a token (Authorization: Bearer TOKEN)";
    }

    /** Whether somebody in a browser follows a link, and can be shown the page to sign in on. */
    static boolean isPageWanted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && isBrowser(request)
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return request.getHeader("Sec-Fetch-Mode") != null || agent != null && agent.startsWith("Mozilla/");
    }
}
