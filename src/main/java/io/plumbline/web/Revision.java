package io.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The revision that a change was made to, as If-Match names it, and the one that comes of it, as ETag does. */
final class Revision {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final long NONE = -1;

    private Revision() {}

    /** A change that does not say which state it was made to. */
    static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Missing() {
            super("send the ETag of what you changed in the header If-Match, or what somebody else"
                    + " changed meanwhile would be lost; If-Match: * would lose it too");
        }
    }

    /** What a request was made to; what was never an ETag of ours fits nothing. */
    static long of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new Missing();
        }
        Matcher tag = TAG.matcher(header.strip());
        return tag.matches() ? Long.parseLong(tag.group(1)) : NONE;
    }

    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    static <T> ResponseEntity<T> answer(long revision, T body) {
        return ResponseEntity.ok().eTag(tag(revision)).body(body);
    }

    static ResponseEntity<Void> answer(long revision) {
        return ResponseEntity.noContent().eTag(tag(revision)).build();
    }
}
