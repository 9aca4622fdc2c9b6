package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests keep things in stays open between two uses, as it does in the service, so that threads do not race to it. */
@ExtendWith(TestDatabase.ClosedPools.class)
class TestDatabaseTest {

    @TempDir
    private Path folder;

    /** Keeps and looks up what is there only as long as the database is open. */
    private static int passing(DataSource source) {
        JdbcClient client = JdbcClient.create(source);
        client.sql("create global temporary table passing (number int)").update();
        return client.sql("select count(*) from passing").query(Integer.class).single();
    }

    @Test
    void aDatabaseStaysOpenBetweenTwoUses() {
        assertThat(passing(TestDatabase.H2.open(folder))).isZero();
    }

    @Test
    void withoutAPoolItIsClosedAndOpenedForEach() {
        DataSource alone = TestDatabase.H2.at(TestDatabase.H2.newUrl(folder));
        assertThatThrownBy(() -> passing(alone)).isInstanceOf(org.springframework.jdbc.BadSqlGrammarException.class);
    }
}
