package io.plumbline.store;

import io.plumbline.engagement.AuditEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Whatever is done to the trail behind its back is found, with the first entry concerned. */
@OnBothDatabases
@Tag("proof")
class TamperedTrailTest {

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private KeptTrail trail;

    @BeforeEach
    void keep() {
        trail = new KeptTrail(database.open(data), data);
    }

    @Test
    void aChangedEntryIsNamed() {
        trail.sql("update audit_entry set actor = 'bob' where number = 17");
        trail.requireBroken(17, "is not as it was written");
    }

    @Test
    void anEntryChangedTogetherWithItsHashIsNamed() {
        AuditEntry old = trail.entry(17);
        trail.rewrite(17, old.previous());
        trail.requireBroken(17, "was written anew");
    }

    @Test
    void aDeletedEntryIsNamed() {
        trail.sql("delete from audit_entry where number = 17");
        trail.requireBroken(17, "is missing");
    }

    @Test
    void theFirstEntriesAreMissed() {
        trail.sql("delete from audit_entry where number < 4");
        trail.requireBroken(1, "is missing");
    }

    @Test
    void reorderedEntriesAreNamed() {
        trail.sql("update audit_entry set number = 99 where number = 12");
        trail.sql("update audit_entry set number = 12 where number = 13");
        trail.sql("update audit_entry set number = 13 where number = 99");
        trail.requireBroken(12, "is not as it was written");
    }

    @Test
    void anInsertedEntryIsNamed() {
        for (int number = KeptTrail.ENTRIES; number >= 12; number--) {
            trail.sql("update audit_entry set number = ? where number = ?", number + 1, number);
        }
        trail.sql("insert into audit_entry select 12, entered_at, 'bob', action, engagement, object, previous, hash"
                + " from audit_entry where number = 11");
        trail.requireBroken(12, "is not as it was written");
    }

    @Test
    void anEntryBeforeTheFirstIsNamed() {
        trail.sql("insert into audit_entry select 0, entered_at, actor, action, engagement, object, previous, hash"
                + " from audit_entry where number = 1");
        trail.requireBroken(0, "is none of the trail");
    }
}
