package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.Deed;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.engagement.TrailVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is done to the trail behind its back is found, with the first entry concerned. */
@OnBothDatabases
@Tag("proof")
class TamperedTrailTest {

    private static final int ENTRIES = 30;

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private final List<AuditEntry> entries = new ArrayList<>();
    private JdbcClient client;
    private JdbcAuditBook book;
    private Path file;

    @BeforeEach
    void keep() {
        file = data.resolve("audit/checkpoints.log");
        javax.sql.DataSource source = database.open(data);
        client = JdbcClient.create(source);
        book = new JdbcAuditBook(source, entries::add);
        write(ENTRIES);
        assertThat(verdict().whole()).isTrue();
    }

    /** Writes so many entries, and notes a checkpoint after each tenth. */
    private void write(int count) {
        AuditTrail trail = new AuditTrail(book, Clock.systemUTC());
        for (int i = 0; i < count; i++) {
            trail.enter(new Deed("ann", "answers.changed", "e-1", "interview/" + i));
            AuditEntry last = entries.get(entries.size() - 1);
            if (last.number() % 10 == 0) {
                try (Checkpoints checkpoints = new Checkpoints(file.getParent())) {
                    checkpoints.kept(last);
                }
            }
        }
    }

    private TrailVerdict verdict() {
        try (Checkpoints checkpoints = new Checkpoints(file.getParent())) {
            return new TrailCheck(book, checkpoints).verdict();
        }
    }

    private void requireBroken(long entry, String reason) {
        TrailVerdict verdict = verdict();
        assertThat(verdict.firstBroken()).as(verdict.reason()).isEqualTo(entry);
        assertThat(verdict.reason()).contains(reason);
    }

    private void sql(String statement, Object... values) {
        client.sql(statement).params(values).update();
    }

    @Test
    void aChangedEntryIsNamed() {
        sql("update audit_entry set actor = 'bob' where number = 17");
        requireBroken(17, "is not as it was written");
    }

    @Test
    void anEntryChangedTogetherWithItsHashIsNamed() {
        AuditEntry old = entries.get(16);
        rewrite(17, old.previous());
        requireBroken(17, "was written anew");
    }

    @Test
    void aDeletedEntryIsNamed() {
        sql("delete from audit_entry where number = 17");
        requireBroken(17, "is missing");
    }

    @Test
    void theFirstEntriesAreMissed() {
        sql("delete from audit_entry where number < 4");
        requireBroken(1, "is missing");
    }

    @Test
    void reorderedEntriesAreNamed() {
        sql("update audit_entry set number = 99 where number = 12");
        sql("update audit_entry set number = 12 where number = 13");
        sql("update audit_entry set number = 13 where number = 99");
        requireBroken(12, "is not as it was written");
    }

    @Test
    void anInsertedEntryIsNamed() {
        for (int number = ENTRIES; number >= 12; number--) {
            sql("update audit_entry set number = ? where number = ?", number + 1, number);
        }
        sql("insert into audit_entry select 12, entered_at, 'bob', action, engagement, object, previous, hash"
                + " from audit_entry where number = 11");
        requireBroken(12, "is not as it was written");
    }

    @Test
    void anEntryBeforeTheFirstIsNamed() {
        sql("insert into audit_entry select 0, entered_at, actor, action, engagement, object, previous, hash"
                + " from audit_entry where number = 1");
        requireBroken(0, "is none of the trail");
    }

    @Test
    void aCutOffEndIsNamed() {
        sql("delete from audit_entry where number > 25");
        requireBroken(26, "are missing");
    }

    @Test
    void withoutCheckpointsACutOffEndIsNotSeen() throws IOException {
        sql("delete from audit_entry where number > 25");
        Files.delete(file);
        assertThat(verdict().whole()).isTrue();
        assertThat(verdict().remarks()).singleElement().asString().contains("there are no checkpoints");
    }

    @Test
    void anOlderCopyPutBackIsSeenEvenWhenItWasWrittenOn() {
        sql("delete from audit_entry where number > 20");
        requireBroken(21, "an older copy was put back");
        write(15);
        assertThat(verdict().whole()).isFalse();
    }

    @Test
    void aTrailWrittenAnewFromSomeEntryOnDisagreesWithTheCheckpoints() throws IOException {
        String previous = entries.get(13).hash();
        for (int number = 15; number <= ENTRIES; number++) {
            previous = rewrite(number, previous);
        }
        requireBroken(11, "the database and the checkpoints disagree about entry 20 (line 2 of the checkpoints)");
        Files.delete(file);
        assertThat(verdict().whole()).as("without checkpoints").isTrue();
    }

    @Test
    void anOlderCopyPutBackOnPurposeIsRemarkedAndHeldAgainstWhatFollows() {
        sql("delete from audit_entry where number > 23");
        try (Checkpoints checkpoints = new Checkpoints(file.getParent())) {
            checkpoints.restored(entries.get(22));
        }
        write(9);
        assertThat(verdict().whole()).as(verdict().reason()).isTrue();
        assertThat(verdict().remarks()).singleElement().asString().contains("ends with entry 23");
        sql("delete from audit_entry where number > 29");
        requireBroken(30, "are missing");
    }

    @Test
    void changedCheckpointsAreTold() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(1, "entry twenty");
        Files.write(file, lines);
        assertThat(verdict().firstBroken()).isNull();
        assertThat(verdict().reason()).contains("line 2").contains("is no checkpoint");
    }

    /** Does what somebody would who knows how the trail is made. */
    private String rewrite(long number, String previous) {
        List<AuditEntry> forged = new ArrayList<>();
        AuditEntry old = entries.get((int) number - 1);
        AuditTrail forger = new AuditTrail(
                new Forgery(new AuditEntry(number - 1, old.at(), old.deed(), "", previous), forged::add),
                Clock.fixed(old.at(), java.time.ZoneOffset.UTC));
        forger.enter(new Deed(
                "bob", old.deed().action(), old.deed().engagement(), old.deed().object()));
        AuditEntry entry = forged.get(0);
        sql(
                "update audit_entry set actor = 'bob', previous = ?, hash = ? where number = ?",
                previous,
                entry.hash(),
                number);
        return entry.hash();
    }
}
