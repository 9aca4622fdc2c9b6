package io.plumbline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database below the data folder: what H2 acknowledged survives a kill of the process, though not a loss of power. */
public final class Database {

    /**
     * Without a write delay of 0 H2 acknowledges what a kill a moment later loses; its own log of errors would repeat
     * values beside the database, where no erasure finds them; it would close while the last requests are answered that
     * came before the service was told to end. Nor does it repeat results: in a crowd two interviews got the same code,
     * from a figure older than the lock that was held. Why is not known.
     */
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;CACHE_SIZE=8192;DB_CLOSE_ON_EXIT=FALSE"
            + ";LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;OPTIMIZE_REUSE_RESULTS=0";

    private static final String DELAY =
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

    private Database() {}

    /** Where the database of a data folder is found; the folder is made for this account alone where there is none. */
    public static String url(Path data) {
        return "jdbc:h2:file:"
                + OwnersOnly.folder(data).toAbsolutePath().normalize().resolve("plumbline") + OPTIONS;
    }

    /** The database of a data folder that no service has open, with its tables as this program needs them. */
    public static DataSource open(Path data) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url(data));
        return prepared(source);
    }

    /** A database, with its tables as this program needs them. */
    static DataSource prepared(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        requireDurable(source);
        return source;
    }

    /**
     * Makes sure that what is acknowledged is kept.
     *
     * @throws IllegalStateException when the database would lose acknowledged writes at a kill
     */
    public static void requireDurable(DataSource source) {
        JdbcClient client = JdbcClient.create(source);
        if (isH2(source)) {
            Set<String> delays =
                    new TreeSet<>(client.sql(DELAY).query(String.class).list());
            if (!delays.equals(Set.of("0"))) {
                throw new IllegalStateException("the database may lose what it acknowledged: its WRITE_DELAY is "
                        + String.join(", ", delays) + "; add ;WRITE_DELAY=0 to its URL");
            }
        } else if (client.sql("show synchronous_commit")
                .query(String.class)
                .single()
                .equals("off")) {
            throw new IllegalStateException("the database may lose what it acknowledged: its synchronous_commit is off;"
                    + " set it to on in the settings of PostgreSQL, or for this database and user");
        }
    }

    static boolean isH2(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be opened: " + e.getMessage(), e);
        }
    }
}
