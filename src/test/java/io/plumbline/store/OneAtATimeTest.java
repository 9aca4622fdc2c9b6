package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Deed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.dao.CannotAcquireLockException;

/** Two threads never have the same thing of the database at once. */
@OnBothDatabases
class OneAtATimeTest {

    private static final String DESK = "the desk";

    /** Longer than anybody needs to come to where they wait. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    private final OneAtATime oneAtATime = new OneAtATime(Duration.ofMillis(50));

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private DataSource source;
    private JdbcTransactions transactions;

    @BeforeEach
    void open() {
        source = database.open(data);
        transactions = new JdbcTransactions(source);
    }

    /** Takes a thing in a transaction, and does this before it ends. */
    private void take(String what, Runnable then) {
        transactions.within(() -> {
            oneAtATime.take(what);
            then.run();
            return null;
        });
    }

    private void takeElsewhere(String what) {
        CompletableFuture.runAsync(() -> take(what, () -> {})).join();
    }

    @Test
    void nobodyElseHasItUntilTheTransactionEnds() {
        take(DESK, () -> assertThatThrownBy(() -> takeElsewhere(DESK))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(CannotAcquireLockException.class));
        takeElsewhere(DESK);
    }

    @Test
    void whoWaitedGetsItWhenTheTransactionIsUndone() {
        assertThatThrownBy(() -> take(DESK, () -> {
                    throw new IllegalArgumentException("undone");
                }))
                .hasMessage("undone");
        takeElsewhere(DESK);
    }

    @Test
    void anotherThingIsFree() {
        take(DESK, () -> takeElsewhere("the door"));
    }

    @Test
    void whoHasItMayTakeItAgain() {
        take(DESK, () -> assertThatCode(() -> take(DESK, () -> {})).doesNotThrowAnyException());
        takeElsewhere(DESK);
    }

    @Test
    void outsideATransactionNobodyGetsIt() {
        assertThatThrownBy(() -> oneAtATime.take(DESK)).isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> takeElsewhere(DESK)).doesNotThrowAnyException();
    }

    @Test
    void anEngagementIsHeldThatWay() {
        JdbcEngagementBook book = new JdbcEngagementBook(source);
        assertThatThrownBy(() -> book.held("any")).isInstanceOf(IllegalStateException.class);
        assertThat(transactions.within(() -> book.held("any"))).isEmpty();
    }

    private static boolean waitsForItsTurn(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(each -> each.getClassName().equals(OneAtATime.class.getName())
                        && each.getMethodName().equals("isTaken"));
    }

    /** Whether who wants what somebody else does waits in the process, not only for the database. */
    private boolean waitInTheProcess(Consumer<Runnable> doing) throws InterruptedException {
        Thread other = new Thread(() -> doing.accept(() -> {}));
        AtomicBoolean waits = new AtomicBoolean();
        doing.accept(() -> {
            other.start();
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            while (!waits.get() && System.nanoTime() < end) {
                waits.set(waitsForItsTurn(other));
            }
        });
        other.join();
        return waits.get();
    }

    @Test
    void theTrailIsFollowedThatWay() throws InterruptedException {
        AuditTrail trail = new AuditTrail(new JdbcAuditBook(source, entry -> {}), Clock.systemUTC());
        assertThat(waitInTheProcess(work -> transactions.within(() -> {
                    trail.enter(new Deed("ann", "interview.read", "e-1", "interview/1"));
                    work.run();
                    return null;
                })))
                .isTrue();
    }

    @Test
    void accountsAreChangedThatWay() throws InterruptedException {
        JdbcAccountBook book = new JdbcAccountBook(source);
        assertThat(waitInTheProcess(work -> book.alone(() -> {
                    work.run();
                    return null;
                })))
                .isTrue();
    }

    @Test
    void whoIsToldToStopWaitsNoLonger() {
        OneAtATime patient = new OneAtATime(Duration.ofMinutes(10));
        transactions.within(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> patient.take(DESK)).isInstanceOf(CannotAcquireLockException.class);
            assertThat(Thread.interrupted()).isTrue();
            return null;
        });
    }
}
