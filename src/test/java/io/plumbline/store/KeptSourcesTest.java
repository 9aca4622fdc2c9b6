package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.methodology.SourceFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edit of one file keeps one file more, and every version is given back as it was. */
@OnBothDatabases
class KeptSourcesTest {

    private static final SourceFiles FIRST = new SourceFiles(new TreeMap<>(Map.of("a.drl", "one", "b.drl", "two")));
    private static final SourceFiles NEXT = new SourceFiles(new TreeMap<>(Map.of("a.drl", "one", "b.drl", "three")));

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path folder;

    @Test
    void aFileThatStandsInTwoVersionsIsKeptOnce() {
        JdbcClient client = JdbcClient.create(database.open(folder));
        KeptSources kept = new KeptSources(client);
        kept.keep("first", Instant.EPOCH, FIRST);
        kept.keep("next", Instant.EPOCH, NEXT);
        kept.keep("next", Instant.EPOCH, NEXT);
        assertThat(kept.of("first")).contains(FIRST);
        assertThat(kept.of("next")).contains(NEXT);
        assertThat(kept.of("other")).isEmpty();
        assertThat(client.sql("select count(*) from ruleset_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aVersionKeptInOneBeforeIsStillRead() {
        JdbcClient client = JdbcClient.create(database.open(folder));
        client.sql("insert into ruleset_version (version, sources, kept_at) values ('old', ?, now())")
                .param("{\"a.drl\":\"one\",\"b.drl\":\"two\"}")
                .update();
        assertThat(new KeptSources(client).of("old")).contains(FIRST);
    }
}
