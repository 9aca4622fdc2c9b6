package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder is this account's alone, and a database that could lose what it acknowledged is not taken. */
class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void theDataFolderIsMadeForThisAccountAlone() throws IOException {
        Path data = folder.resolve("some/data");
        Database.open(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void aDatabaseWithAWriteDelayIsRefused() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("delayed"));
        assertThatThrownBy(() -> Database.requireDurable(source))
                .hasMessageContaining("WRITE_DELAY is 500")
                .hasMessageContaining("add ;WRITE_DELAY=0");
    }

    @Test
    void aDatabaseThatAcknowledgesBeforeItWritesIsRefused() {
        String url = PostgresServer.running().newDatabase();
        assertThatCode(() -> Database.requireDurable(PostgresServer.source(url)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        Database.requireDurable(PostgresServer.source(url + "&options=-c%20synchronous_commit%3Doff")))
                .hasMessageContaining("synchronous_commit is off")
                .hasMessageContaining("set it to on");
    }
}
