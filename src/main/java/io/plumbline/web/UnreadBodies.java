package io.plumbline.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What is still to come of a request that is answered is not waited for. The server would read a body that nobody wanted to
 * its end, as slowly as it comes, and so lose a thread to everybody who is refused and goes on sending.
 */
final class UnreadBodies extends ValveBase {

    /** Whoever sends a small body apart from the header reads the answer only when both were taken. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofMillis(5);

    UnreadBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        org.apache.coyote.Request sent = request.getCoyoteRequest();
        if (request.isAsync() || isRead(sent)) {
            return;
        }
        response.finishResponse();
        if (sent.getContentLengthLong() >= 0) {
            skipWhatIsThere(sent);
        }
        if (!isRead(sent)) {
            sent.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean isRead(org.apache.coyote.Request sent) {
        AtomicBoolean read = new AtomicBoolean();
        sent.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private static void skipWhatIsThere(org.apache.coyote.Request sent) throws IOException {
        Piece skipped = new Piece();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isRead(sent) && System.nanoTime() < end) {
            sent.action(ActionCode.AVAILABLE, Boolean.TRUE);
            if (sent.getAvailable() > 0) {
                sent.doRead(skipped);
            } else if (!isPaused()) {
                return;
            }
        }
    }

    private static boolean isPaused() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes a piece of a body, and lets go of it for the next. */
    private static final class Piece implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            throw new UnsupportedOperationException("bytes are handed over, not copied");
        }
    }

    /** Lets the server go on this way. */
    @Component
    static class Customizer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        @Override
        public void customize(ConfigurableTomcatWebServerFactory factory) {
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new UnreadBodies()));
        }
    }
}
