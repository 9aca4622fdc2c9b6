package io.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The revision that a change was made to, as If-Match names it, and the one that comes of it, as ETag does. */
final class Revision {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private Revision() {}

    /** A change that does not say which state it was made to. */
    static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Missing() {
            super("send the ETag of what you changed in the header If-Match, or what somebody else"
                    + " changed meanwhile would be lost; If-Match: * would lose it too");
        }
    }

    /** A change that names a state in no way that we ever answered. */
    static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unknown() {
            super("If-Match names no state of this; send one ETag, quotes included, as it was answered");
        }
    }

    /** What a request was made to. */
    static long of(HttpServletRequest request) {
        List<String> sent = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
        String header = String.join(",", sent).strip();
        if (header.isEmpty() || header.equals("*")) {
            throw new Missing();
        }
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw new Unknown();
        }
        return Long.parseLong(tag.group(1));
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
