package io.plumbline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases in which Plumbline keeps things. */
public enum TestDatabase {
    H2 {
        @Override
        public String newUrl(Path folder) {
            return Database.url(folder);
        }

        @Override
        public DataSource at(String url) {
            org.h2.jdbcx.JdbcDataSource source = new org.h2.jdbcx.JdbcDataSource();
            source.setURL(url);
            return source;
        }

        @Override
        public String raw(DataSource source, Path folder) {
            return read(folder.resolve("plumbline.mv.db"));
        }
    },
    POSTGRESQL {
        @Override
        public String newUrl(Path folder) {
            return PostgresServer.running().newDatabase();
        }

        @Override
        public DataSource at(String url) {
            return PostgresServer.source(url);
        }

        @Override
        public String raw(DataSource source, Path folder) {
            JdbcClient client = JdbcClient.create(source);
            client.sql("checkpoint").update();
            String base = client.sql("select current_setting('data_directory') || '/base/' || oid from pg_database"
                            + " where datname = current_database()")
                    .query(String.class)
                    .single();
            try (Stream<Path> files = Files.list(Path.of(base))) {
                return files.map(TestDatabase::read).collect(Collectors.joining());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** The address of a new database; one in files stands in this folder. */
    public abstract String newUrl(Path folder);

    /** What is at an address. */
    public abstract DataSource at(String url);

    /** Every byte of a database's files as a character. */
    public abstract String raw(DataSource source, Path folder);

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database with the tables of this program, open as long as {@link #pool pools} are. */
    public DataSource open(Path folder) {
        return Database.prepared(pool(newUrl(folder)));
    }

    /**
     * What is at an address, behind a pool as in the service, until {@link ClosedPools} ends it. Without one the file of H2
     * is closed whenever nobody uses it, and several who come back at once get in each other's way.
     */
    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMinimumIdle(1);
        HikariDataSource pool = new HikariDataSource(config);
        ClosedPools.OPEN.add(pool);
        return pool;
    }

    /** Closes after each test what it opened. */
    static final class ClosedPools implements AfterEachCallback {

        private static final Set<HikariDataSource> OPEN = ConcurrentHashMap.newKeySet();

        @Override
        public void afterEach(ExtensionContext test) {
            OPEN.forEach(HikariDataSource::close);
            OPEN.clear();
        }
    }
}
