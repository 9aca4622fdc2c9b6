package io.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/**
 * A way of showing a secret in the header Authorization.
 *
 * @param name the word before the secret, with the space that ends it
 */
record Scheme(String name) {

    static final Scheme BEARER = new Scheme("Bearer ");
    static final Scheme INVITATION = new Scheme("Invitation ");

    boolean isIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, name, 0, name.length());
    }

    /** What is shown; only where {@link #isIn}. */
    String secret(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(name.length())
                .strip();
    }
}
