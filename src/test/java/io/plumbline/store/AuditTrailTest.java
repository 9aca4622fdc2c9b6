package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Deed;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail as it is kept: with the deed or not at all, one entry after the other. */
@OnBothDatabases
class AuditTrailTest {

    private static final Deed LOOK = new Deed("ann", "interview.read", "e-1", "interview/1");

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private final List<AuditEntry> kept = new CopyOnWriteArrayList<>();
    private DataSource source;
    private JdbcAuditBook book;
    private AuditTrail trail;

    @BeforeEach
    void open() {
        source = database.open(data);
        book = new JdbcAuditBook(source, kept::add);
        trail = new AuditTrail(book, Clock.systemUTC());
    }

    @Test
    void anEntryIsKeptWithTheDeedOrNotAtAll() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        trail.enter(LOOK);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.enter(LOOK);
                    throw new IllegalStateException("the deed failed");
                }))
                .hasMessage("the deed failed");
        assertThat(kept).extracting(AuditEntry::number).containsExactly(1L);
        transaction.executeWithoutResult(status -> {
            trail.enter(LOOK);
            assertThat(kept).as("nothing is kept before all is").hasSize(1);
        });
        assertThat(book.after(0, 10))
                .isEqualTo(kept)
                .extracting(AuditEntry::number)
                .containsExactly(1L, 2L);
    }

    @Test
    void manyAtOnceFollowEachOtherWithoutAGap() {
        IntStream.range(0, 8).parallel().forEach(thread -> IntStream.range(0, 25)
                .forEach(i -> trail.enter(new Deed("ann", "answers.changed", "e-" + thread, "interview/" + i))));
        List<AuditEntry> entries = book.after(0, 1_000);
        assertThat(entries)
                .extracting(AuditEntry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
        IntStream.range(1, 200).forEach(i -> assertThat(entries.get(i).previous())
                .isEqualTo(entries.get(i - 1).hash()));
    }

    @Test
    void entriesArePagedFromTheLatestAndByEngagement() {
        IntStream.range(0, 6).forEach(i -> trail.enter(new Deed("ann", "read", "e-" + i % 2, "facts")));
        trail.enter(new Deed("ann", "user.made", null, "user/bob"));
        assertThat(book.before(7, 2)).extracting(AuditEntry::number).containsExactly(6L, 5L);
        assertThat(book.before(5, 9, "e-0")).extracting(AuditEntry::number).containsExactly(3L, 1L);
        assertThat(book.before(Long.MAX_VALUE, 1).get(0).deed().engagement()).isNull();
    }

    @Test
    void noTwoEntriesShareANumber() {
        trail.enter(LOOK);
        assertThatThrownBy(() -> JdbcClient.create(source)
                        .sql("insert into audit_entry select * from audit_entry")
                        .update())
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }
}
