package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.Deed;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.engagement.TrailVerdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An audit trail of thirty entries with a checkpoint after each tenth, to be tampered with behind its back. */
final class KeptTrail {

    static final int ENTRIES = 30;

    private final List<AuditEntry> entries = new ArrayList<>();
    private final Path checkpoints;
    private final JdbcClient client;
    private final JdbcAuditBook book;

    KeptTrail(DataSource source, Path data) {
        this.checkpoints = data.resolve("audit");
        this.client = JdbcClient.create(source);
        this.book = new JdbcAuditBook(source, entries::add);
        write(ENTRIES);
        assertThat(verdict().whole()).isTrue();
    }

    /** The entry of this number as it was written. */
    AuditEntry entry(int number) {
        return entries.get(number - 1);
    }

    /** The file of the checkpoints. */
    Path file() {
        return checkpoints.resolve("checkpoints.log");
    }

    /** Writes so many entries, and notes a checkpoint after each tenth. */
    void write(int count) {
        AuditTrail trail = new AuditTrail(book, Clock.systemUTC());
        for (int i = 0; i < count; i++) {
            trail.enter(new Deed("ann", "answers.changed", "e-1", "interview/" + i));
            AuditEntry last = entries.get(entries.size() - 1);
            if (last.number() % 10 == 0) {
                try (Checkpoints noted = new Checkpoints(checkpoints)) {
                    noted.kept(last);
                }
            }
        }
    }

    TrailVerdict verdict() {
        try (Checkpoints noted = new Checkpoints(checkpoints)) {
            return new TrailCheck(book, noted).verdict();
        }
    }

    void requireBroken(long entry, String reason) {
        TrailVerdict verdict = verdict();
        assertThat(verdict.firstBroken()).as(verdict.reason()).isEqualTo(entry);
        assertThat(verdict.reason()).contains(reason);
    }

    void sql(String statement, Object... values) {
        client.sql(statement).params(values).update();
    }

    /** Does what somebody would who knows how the trail is made. */
    String rewrite(long number, String previous) {
        List<AuditEntry> forged = new ArrayList<>();
        AuditEntry old = entry((int) number);
        AuditTrail forger = new AuditTrail(
                new Forgery(new AuditEntry(number - 1, old.at(), old.deed(), "", previous), forged::add),
                Clock.fixed(old.at(), ZoneOffset.UTC));
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
