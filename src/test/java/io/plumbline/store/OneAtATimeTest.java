package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
