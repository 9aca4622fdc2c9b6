package io.plumbline.web;

import io.plumbline.engagement.ArchiveDocument;
import io.plumbline.engagement.Attachments;
import io.plumbline.interview.InputError;
import io.plumbline.interview.JsonDocument;
import io.plumbline.interview.RefusedInput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The bodies of requests, refused before they are read when they say themselves that they are too large. */
final class RequestBodies {

    private static final Logger LOG = LoggerFactory.getLogger(RequestBodies.class);

    private static final PathPattern ARCHIVES = PathPatternParser.defaultInstance.parse("/api/engagements/archive");
    private static final PathPattern ATTACHMENTS =
            PathPatternParser.defaultInstance.parse("/api/engagements/*/evidence/*/attachments");

    private RequestBodies() {}

    /** The most that any operation at this place takes. */
    static int largest(HttpServletRequest request) {
        PathContainer place = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return ARCHIVES.matches(place)
                ? ArchiveDocument.LARGEST
                : ATTACHMENTS.matches(place) ? Attachments.LARGEST : JsonDocument.LARGEST;
    }

    /** The whole body of a request that carries a document. */
    static byte[] document(HttpServletRequest request) {
        return bytes(request, JsonDocument.LARGEST);
    }

    /** Makes sure that nothing was sent where nothing is read: whoever sends something means something. */
    static void nothing(HttpServletRequest request) {
        byte[] body = bytes(request, JsonDocument.LARGEST);
        if (body.length > 0 && !new String(body, StandardCharsets.UTF_8).strip().equals("{}")) {
            throw RefusedInput.of(List.of(new InputError(
                    "", null, "no body, or {}", "nothing is read here; send no body, or {}", null, null)));
        }
    }

    static byte[] bytes(HttpServletRequest request, int largest) {
        if (request.getContentLengthLong() > largest) {
            throw RefusedInput.tooLarge(largest);
        }
        byte[] body = read(request, largest + 1);
        if (body.length > largest) {
            throw RefusedInput.tooLarge(largest);
        }
        return body;
    }

    /** Whoever hangs up hears nothing of it; whoever only cut the body short is told. */
    private static byte[] read(HttpServletRequest request, int most) {
        try {
            return request.getInputStream().readNBytes(most);
        } catch (IOException cut) {
            LOG.info("the body of {} {} was not sent to its end", request.getMethod(), request.getRequestURI());
            throw RefusedInput.of(List.of(new InputError(
                    "", null, null, "the body was not sent to its end; send the whole of it again", null, null)));
        }
    }
}
