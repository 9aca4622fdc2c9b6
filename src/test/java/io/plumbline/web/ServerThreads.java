package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntPredicate;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * The threads in which the service under test answers requests.
 *
 * @param context the service
 */
record ServerThreads(WebServerApplicationContext context) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Waits until the number of those at work is as it should be. */
    void await(IntPredicate atWork) throws InterruptedException {
        ThreadPoolExecutor threads = (ThreadPoolExecutor) ((TomcatWebServer) context.getWebServer())
                .getTomcat()
                .getConnector()
                .getProtocolHandler()
                .getExecutor();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!atWork.test(threads.getActiveCount())) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(10);
        }
    }
}
