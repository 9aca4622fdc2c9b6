package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engagement.Attachment;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.KeptEvidence;
import io.plumbline.engagement.Workroom;
import io.plumbline.ruleset.Sha256;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What comes back from a backup is, to the byte, everything as it was after one of the writes that went on meanwhile, in
 * two engagements, several tables and the accounts.
 */
@Tag("proof")
class BackupAtOneMomentTest {

    private static final int FIRST = 25;

    @TempDir
    private Path folder;

    private final Map<Long, String> states = new ConcurrentHashMap<>();
    private DataSource source;
    private KeptEngagements kept;
    private Workroom room;
    private String one;
    private String other;

    @BeforeEach
    void engagements() {
        source = Database.open(folder.resolve("data"));
        kept = new KeptEngagements(source, entry -> {});
        AuditTrail trail = new AuditTrail(new JdbcAuditBook(source, entry -> {}), Clock.systemUTC());
        room = new Workroom(new JdbcEngagementBook(source), new JdbcTransactions(source), trail);
        one = kept.engagement();
        other = kept.engagement();
    }

    private void write(int number) {
        kept.interview(one, "p" + number);
        note();
        evidence(number);
        note();
        kept.interview(other, "p" + number);
        note();
    }

    private void note() {
        states.put(WholeExport.last(source), WholeExport.of(source));
    }

    /** A piece of evidence, its file and an account, in one transaction. */
    private void evidence(int number) {
        room.change(other, KeptEngagements.ANN, "evidence.added", "evidence", present -> {
            String id = UUID.randomUUID().toString();
            new JdbcEvidenceBook(source)
                    .add(
                            present,
                            new KeptEvidence(
                                    0,
                                    id,
                                    "service-desk",
                                    "ownership",
                                    "document",
                                    LocalDate.of(2026, 5, 1),
                                    null,
                                    "number " + number,
                                    1));
            byte[] content = new byte[20_000];
            new Random(number).nextBytes(content);
            Attachment file = new Attachment(
                    0,
                    UUID.randomUUID().toString(),
                    number + ".pdf",
                    "application/pdf",
                    content.length,
                    Sha256.of(content),
                    Instant.EPOCH,
                    KeptEngagements.ANN);
            new JdbcAttachmentBook(source).add(present, id, file, content);
            JdbcClient.create(source)
                    .sql("update account set revision = revision + 1")
                    .update();
            return null;
        });
    }

    @Test
    void whatComesBackIsEverythingAsItWasAtOneMoment() {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 1; !over.get(); i++) {
                write(i);
            }
        });
        while (states.size() < FIRST && !writer.isDone()) {
            Thread.onSpinWait();
        }
        Backup.make(source, folder.resolve("b.zip"));
        int then = states.size();
        while (states.size() < then + 3 && !writer.isDone()) {
            Thread.onSpinWait();
        }
        over.set(true);
        writer.join();
        DataSource restored = restored();
        assertThat(WholeExport.last(restored)).isGreaterThanOrEqualTo(FIRST).isLessThan(WholeExport.last(source));
        assertThat(WholeExport.of(restored)).isEqualTo(states.get(WholeExport.last(restored)));
    }

    private DataSource restored() {
        Backup.restore(folder.resolve("b.zip"), folder.resolve("elsewhere"), Instant.EPOCH);
        return Database.open(folder.resolve("elsewhere"));
    }

    @Test
    void tablesThatWereCopiedOneAfterTheOtherWouldBeNoticed() {
        write(1);
        Backup.make(source, folder.resolve("b.zip"));
        DataSource torn = restored();
        assertThat(WholeExport.of(torn)).isEqualTo(states.get(WholeExport.last(torn)));
        kept.interview(one, "meanwhile");
        note();
        JdbcClient.create(source)
                .sql("select * from audit_entry where number = ?")
                .param(WholeExport.last(source))
                .query()
                .listOfRows()
                .forEach(row -> JdbcClient.create(torn)
                        .sql("insert into audit_entry (number, entered_at, actor, action, engagement, object, previous,"
                                + " hash) values (:number, :entered_at, :actor, :action, :engagement, :object,"
                                + " :previous, :hash)")
                        .params(row)
                        .update());
        assertThat(WholeExport.last(torn)).isEqualTo(WholeExport.last(source));
        assertThat(WholeExport.of(torn)).isNotEqualTo(states.get(WholeExport.last(torn)));
    }
}
