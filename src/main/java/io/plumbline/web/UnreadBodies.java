package io.plumbline.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What is still to come of a request that is answered is not waited for. The server would read a body that nobody wanted to
 * its end, as slowly as it comes, and so lose a thread to everybody who is refused and goes on sending. It stands before
 * all else of the server, since some requests are answered before any of it.
 *
 * @param server what answers requests
 * @param waiting who waits for the rest of a body for a moment, few at a time
 */
record UnreadBodies(Adapter server, Semaphore waiting) implements Adapter {

    /** Whoever sends a small body apart from the header reads the answer only when both were taken. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int MOST_WAITING = 4;

    @Override
    public void service(Request request, Response response) throws Exception {
        server.service(request, response);
        if (is(request, ActionCode.ASYNC_IS_ASYNC) || isRead(request)) {
            return;
        }
        if (request.getContentLengthLong() >= 0 && !request.hasExpectation()) {
            skipWhatIsThere(request);
        }
        if (!isRead(request)) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean isRead(Request request) {
        return is(request, ActionCode.REQUEST_BODY_FULLY_READ);
    }

    private static boolean is(Request request, ActionCode question) {
        AtomicBoolean answer = new AtomicBoolean();
        request.action(question, answer);
        return answer.get();
    }

    private void skipWhatIsThere(Request request) throws IOException {
        Piece skipped = new Piece();
        boolean waits = waiting.tryAcquire();
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!isRead(request) && System.nanoTime() < end) {
                request.action(ActionCode.AVAILABLE, Boolean.TRUE);
                if (request.getAvailable() > 0) {
                    request.doRead(skipped);
                } else if (!waits || !isPaused()) {
                    return;
                }
            }
        } finally {
            if (waits) {
                waiting.release();
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

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return server.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return server.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        server.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        server.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return server.getDomain();
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
            factory.addConnectorCustomizers(connector -> connector.addLifecycleListener(event -> {
                if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                    standBefore(connector);
                }
            }));
        }

        private static void standBefore(Connector connector) {
            ProtocolHandler handler = connector.getProtocolHandler();
            handler.setAdapter(new UnreadBodies(handler.getAdapter(), new Semaphore(MOST_WAITING)));
        }
    }
}
