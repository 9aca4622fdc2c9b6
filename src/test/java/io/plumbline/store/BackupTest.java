package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.engagement.TrailVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup is the database at one moment, and comes back as it was. */
@ExtendWith(TestDatabase.ClosedPools.class)
class BackupTest {

    /** So many that interviews have codes of two digits and of three. */
    private static final int ENOUGH = 130;

    @TempDir
    private Path folder;

    private static List<String> people(DataSource source) {
        return JdbcClient.create(source)
                .sql("select p.name from interview i join interviewee p on p.id = i.interviewee order by"
                        + " length(i.code), i.code")
                .query(String.class)
                .list();
    }

    private TrailVerdict verdict(Path data) {
        try (Checkpoints checkpoints = new Checkpoints(data.resolve("audit"))) {
            return new TrailCheck(new JdbcAuditBook(Database.open(data), entry -> {}), checkpoints).verdict();
        }
    }

    @Test
    void aBackupMadeUnderWritesIsTheDatabaseAtOneMoment() {
        DataSource source = TestDatabase.H2.open(folder.resolve("data"));
        KeptEngagements kept = new KeptEngagements(source, entry -> {});
        String engagement = kept.engagement();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger number = new AtomicInteger();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                kept.interview(engagement, "p" + number.incrementAndGet());
            }
        });
        while (number.get() < ENOUGH) {
            Thread.onSpinWait();
        }
        int before = number.get() - 1;
        Backup.make(source, folder.resolve("b.zip"));
        over.set(true);
        writer.join();
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(Backup.restore(folder.resolve("b.zip"), elsewhere, Instant.EPOCH))
                .isNull();
        DataSource restored = Database.open(elsewhere);
        List<String> people = people(restored);
        assertThat(people).hasSizeGreaterThanOrEqualTo(before);
        assertThat(people)
                .as("a beginning of what was written")
                .isEqualTo(people(source).subList(0, people.size()));
        assertThat(JdbcClient.create(restored)
                        .sql("select count(*) from audit_entry where action = 'interview.added'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(people.size());
        assertThat(verdict(elsewhere).whole()).isTrue();
    }

    @Test
    void whatStoodThereIsSetAsideAndTheCheckpointsNoteIt() {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("b.zip");
        try (Checkpoints checkpoints = new Checkpoints(data.resolve("audit"))) {
            DataSource source = Database.open(data);
            KeptEngagements kept = new KeptEngagements(source, checkpoints::kept);
            String engagement = kept.engagement();
            kept.interview(engagement, "before");
            Backup.make(source, backup);
            kept.interview(engagement, "after");
        }
        Path aside = Backup.restore(backup, data, Instant.EPOCH);
        assertThat(aside).hasFileName("plumbline.mv.db.before-19700101-000000").exists();
        assertThat(people(Database.open(data))).containsExactly("before");
        assertThat(verdict(data).whole()).as(verdict(data).reason()).isTrue();
        assertThat(verdict(data).remarks()).singleElement().asString().contains("put back on purpose");
    }

    @Test
    void aDamagedBackupIsRefusedAndChangesNothing() throws IOException {
        Path data = folder.resolve("data");
        DataSource source = Database.open(data);
        new KeptEngagements(source, entry -> {}).engagement();
        Path backup = folder.resolve("b.zip");
        Backup.make(source, backup);
        byte[] bytes = Files.readAllBytes(backup);
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        for (byte[] damaged : List.of(flipped, java.util.Arrays.copyOf(bytes, bytes.length / 2), new byte[0])) {
            Files.write(backup, damaged);
            assertThatThrownBy(() -> Backup.restore(backup, data, Instant.EPOCH))
                    .isInstanceOf(Backup.Refused.class);
        }
        try (var files = Files.list(data)) {
            assertThat(files)
                    .extracting(each -> each.getFileName().toString())
                    .doesNotContain("audit")
                    .allMatch(each -> !each.startsWith("restore"));
        }
    }

    @Test
    void postgresqlHasToolsOfItsOwn() {
        DataSource source = TestDatabase.POSTGRESQL.open(folder);
        assertThatThrownBy(() -> Backup.make(source, folder.resolve("b.zip"))).hasMessageContaining("use pg_dump");
    }
}
