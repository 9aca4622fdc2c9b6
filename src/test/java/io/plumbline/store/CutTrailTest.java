package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engagement.Checkpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A trail that was cut off, put back or written anew is held against the checkpoints beside it. */
@OnBothDatabases
@Tag("proof")
class CutTrailTest {

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
    void aCutOffEndIsNamed() {
        trail.sql("delete from audit_entry where number > 25");
        trail.requireBroken(26, "are missing");
    }

    @Test
    void withoutCheckpointsACutOffEndIsNotSeen() throws IOException {
        trail.sql("delete from audit_entry where number > 25");
        Files.delete(trail.file());
        assertThat(trail.verdict().whole()).isTrue();
        assertThat(trail.verdict().remarks()).singleElement().asString().contains("there are no checkpoints");
    }

    @Test
    void anOlderCopyPutBackIsSeenEvenWhenItWasWrittenOn() {
        trail.sql("delete from audit_entry where number > 20");
        trail.requireBroken(21, "an older copy was put back");
        trail.write(15);
        assertThat(trail.verdict().whole()).isFalse();
    }

    @Test
    void aTrailWrittenAnewFromSomeEntryOnDisagreesWithTheCheckpoints() throws IOException {
        String previous = trail.entry(14).hash();
        for (int number = 15; number <= KeptTrail.ENTRIES; number++) {
            previous = trail.rewrite(number, previous);
        }
        trail.requireBroken(11, "the database and the checkpoints disagree about entry 20 (line 2 of the checkpoints)");
        Files.delete(trail.file());
        assertThat(trail.verdict().whole()).as("without checkpoints").isTrue();
    }

    @Test
    void anOlderCopyPutBackOnPurposeIsRemarkedAndHeldAgainstWhatFollows() {
        trail.sql("delete from audit_entry where number > 23");
        try (Checkpoints checkpoints = new Checkpoints(trail.file().getParent())) {
            checkpoints.restored(trail.entry(23));
        }
        trail.write(9);
        assertThat(trail.verdict().whole()).as(trail.verdict().reason()).isTrue();
        assertThat(trail.verdict().remarks()).singleElement().asString().contains("ends with entry 23");
        trail.sql("delete from audit_entry where number > 29");
        trail.requireBroken(30, "are missing");
    }

    @Test
    void changedCheckpointsAreTold() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(trail.file()));
        lines.set(1, "entry twenty");
        Files.write(trail.file(), lines);
        assertThat(trail.verdict().firstBroken()).isNull();
        assertThat(trail.verdict().reason()).contains("line 2").contains("is no checkpoint");
    }
}
