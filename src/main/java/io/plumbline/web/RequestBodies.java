package io.plumbline.web;

import io.plumbline.interview.JsonDocument;
import io.plumbline.interview.RefusedInput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** The bodies of requests, refused before they are read when they say themselves that they are too large. */
final class RequestBodies {

    private RequestBodies() {}

    static InputStream limited(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > JsonDocument.LARGEST) {
            throw RefusedInput.tooLarge(JsonDocument.LARGEST);
        }
        return request.getInputStream();
    }
}
