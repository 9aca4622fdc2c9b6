package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.interview.Assessment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No more documents are concluded at a time than was said; whoever comes later waits for a turn. */
class DecisionsTest {

    private static final byte[] DOCUMENT =
            TestRules.example("worked-example.json").getBytes(StandardCharsets.UTF_8);

    private static final int MANY = 1000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void whoeverComesLaterWaitsForATurn() throws Exception {
        try (DecisionLog log = new DecisionLog(folder)) {
            Decisions decisions = new Decisions(log, Clock.systemUTC(), 1);
            decisions.assessment(TestRules.shipped(), DOCUMENT, false);
            Thread first = new Thread(() -> decisions.assessment(TestRules.shipped(), DOCUMENT, false));
            Thread second = new Thread(() ->
                    decisions.whyNot(WhyNotQuestion.of(TestRules.shipped(), "RAW-2", "incident-management"), DOCUMENT));
            synchronized (log) {
                first.start();
                await(first, Thread.State.BLOCKED);
                second.start();
                await(second, Thread.State.WAITING);
                assertThat(Stream.of(second.getStackTrace()).map(StackTraceElement::getMethodName))
                        .contains("acquireUninterruptibly");
            }
            first.join();
            second.join();
        }
    }

    @Test
    @Timeout(60)
    void betweenTheConclusionsOfSomebodyWhoAsksForManyOthersHaveTheirs() throws Exception {
        try (DecisionLog log = new DecisionLog(folder)) {
            Decisions decisions = new Decisions(log, Clock.systemUTC(), 1);
            Assessment facts = TestRules.read(
                    TestRules.example("worked-example.json"),
                    TestRules.shipped().methodology());
            AtomicBoolean answered = new AtomicBoolean();
            Thread other = new Thread(() -> {
                decisions.assessment(TestRules.shipped(), DOCUMENT, false);
                answered.set(true);
            });
            int concluded = 0;
            while (!answered.get() && concluded < MANY) {
                decisions.unrecorded(TestRules.shipped(), facts);
                if (concluded++ == 0) {
                    other.start();
                }
            }
            other.join();
            assertThat(concluded).isLessThan(MANY);
        }
    }

    private static void await(Thread thread, Thread.State wanted) throws InterruptedException {
        while (thread.getState() != wanted && thread.isAlive()) {
            Thread.sleep(5);
        }
    }
}
