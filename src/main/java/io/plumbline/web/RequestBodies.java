package io.plumbline.web;

import io.plumbline.interview.JsonDocument;
import io.plumbline.interview.RefusedInput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The bodies of requests, refused before they are read when they say themselves that they are too large. */
final class RequestBodies {

    private RequestBodies() {}

    /** The whole body of a request that carries a document. */
    static byte[] document(HttpServletRequest request) throws IOException {
        return bytes(request, JsonDocument.LARGEST);
    }

    static byte[] bytes(HttpServletRequest request, int largest) throws IOException {
        if (request.getContentLengthLong() > largest) {
            throw RefusedInput.tooLarge(largest);
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw RefusedInput.tooLarge(largest);
        }
        return body;
    }
}
