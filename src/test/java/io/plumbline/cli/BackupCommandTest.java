package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plumbline.cli.Desk.Answer;
import io.plumbline.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is made of a data folder or of the service that has it open, and put back. */
class BackupCommandTest {

    @TempDir
    private Path folder;

    private Answer type(String... words) {
        return new Desk().type(words);
    }

    @Test
    void aBackupOfAFolderIsPutBackElsewhere() {
        String file = folder.resolve("b.zip").toString();
        Path data = folder.resolve("data");
        Database.open(data);
        assertThat(type("backup", file, "--data", data.toString()).exit()).isZero();
        Answer again = type("backup", file, "--data", data.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.errors()).contains("is there already");
        Answer restored = type("restore", file, "--data", data.toString());
        assertThat(restored.output()).contains("in force at the next start").contains("plumbline.mv.db.before-");
        assertThat(restored.exit()).isZero();
    }

    @Test
    void nobodyElseMayReadWhatWasSavedOrPutBack() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("b.zip");
        Path data = folder.resolve("data");
        Database.open(data);
        type("backup", file.toString(), "--data", data.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Path elsewhere = folder.resolve("elsewhere");
        type("restore", file.toString(), "--data", elsewhere.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere.resolve("plumbline.mv.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderOrFileThatIsNotThereIsNamed() {
        String nowhere = folder.resolve("none/b.zip").toString();
        Database.open(folder.resolve("data"));
        assertThat(type("backup", nowhere, "--data", folder.resolve("data").toString())
                        .errors())
                .contains("There is no folder " + folder.resolve("none"));
        assertThat(type("restore", nowhere, "--data", folder.resolve("data").toString())
                        .errors())
                .contains(nowhere + " is no file");
    }

    @Test
    void aRunningServiceIsAsked() {
        Path file = folder.resolve("b.zip");
        try (StandIn service = new StandIn()
                .says("/api/backup", 200, "application/zip", "its content")
                .says("/none/api/backup", 409, StandIn.PROBLEM, "{\"detail\":\"use pg_dump\"}")) {
            String address = service.address().toString();
            assertThat(type("backup", file.toString(), "--server", address).exit())
                    .isZero();
            assertThat(file).hasContent("its content");
            Answer refused = type("backup", folder.resolve("c.zip").toString(), "--server", address + "/none");
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.errors()).contains("use pg_dump");
            assertThat(folder.resolve("c.zip")).doesNotExist();
        }
    }

    @Test
    void whatIsNoBackupIsNotPutBack() throws Exception {
        Path file = Files.writeString(folder.resolve("b.zip"), "no zip");
        Answer answer = type(
                "restore", file.toString(), "--data", folder.resolve("data").toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("Nothing was put back").contains("is no backup");
        assertThat(folder.resolve("data/plumbline.mv.db")).doesNotExist();
    }
}
