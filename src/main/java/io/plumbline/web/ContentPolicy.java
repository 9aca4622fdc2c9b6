package io.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.web.header.HeaderWriter;

/** What a browser may load for what it was sent: pages their style, the description of the API its scripts, data nothing. */
final class ContentPolicy implements HeaderWriter {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    /** Interviewees' answers go to this service alone, and no text of theirs or ours can become a script. */
    private static final String INTERVIEW =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    /** The pages of swagger-ui set styles from their scripts. */
    private static final String DESCRIPTION = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    /** What somebody attached is never shown, whatever it is and however it was opened. */
    private static final String ATTACHMENTS = "/attachments/";

    private static final String SHUT_IN = "sandbox; " + NOTHING;

    private static final Set<String> PAGE = Set.of("/", "/index.html", "/login");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("Content-Security-Policy", policy(path));
    }

    private static String policy(String path) {
        if (path.contains(ATTACHMENTS)) {
            return SHUT_IN;
        }
        if (path.equals(InterviewPage.PATH)) {
            return INTERVIEW;
        }
        return path.startsWith("/swagger-ui/") ? DESCRIPTION : PAGE.contains(path) ? PAGES : NOTHING;
    }
}
