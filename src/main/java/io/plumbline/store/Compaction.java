package io.plumbline.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the database anew without what was deleted: deleting alone leaves the bytes in its files. Meanwhile requests
 * wait, and none fails.
 */
public final class Compaction {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(20);

    /** The tables that may hold what people said; a test holds that it is all of them. */
    static final List<String> TABLES = List.of(
            "answered_request",
            "attachment",
            "attachment_piece",
            "evidence",
            "interview",
            "interview_answers",
            "interviewee",
            "invitation",
            "publication",
            "rewritten_comment",
            "snapshot");

    /** Where PostgreSQL keeps the commonest values of every column, names among them. */
    private static final String STATISTICS = "pg_catalog.pg_statistic";

    private final DataSource source;
    private final Path due;

    /**
     * The compaction of this database.
     *
     * @param data the data folder, in which it is noted that a compaction is due
     */
    public Compaction(DataSource source, Path data) {
        this.source = source;
        this.due = data.resolve("compaction-due");
    }

    /**
     * Erases something, and then its bytes; in no transaction. What a kill keeps it from is done at the next start.
     *
     * @throws IllegalStateException when the bytes could not be erased yet
     */
    public synchronized void after(Runnable erasing) {
        try {
            Files.createDirectories(due.getParent());
            Files.writeString(due, "");
        } catch (IOException e) {
            throw new UncheckedIOException("it cannot be noted in " + due + " that a compaction is due", e);
        }
        erasing.run();
        catchUp();
    }

    /** Does what is due. */
    public synchronized void catchUp() {
        if (Files.exists(due)) {
            try {
                compact();
                Files.delete(due);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(
                        "what was erased is gone, but the database could not be written anew yet;"
                                + " that is done at the next start",
                        e);
            }
        }
    }

    private void compact() throws SQLException {
        if (!Database.isH2(source)) {
            vacuum();
        } else if (source instanceof HikariDataSource pool) {
            pool.getHikariPoolMXBean().suspendPool();
            try {
                awaitIdle(pool);
                pool.getHikariPoolMXBean().softEvictConnections();
                shutDown(connection(pool));
                pool.getHikariPoolMXBean().softEvictConnections();
                openAgain(pool);
            } finally {
                pool.getHikariPoolMXBean().resumePool();
            }
        } else {
            shutDown(source.getConnection());
        }
    }

    private void vacuum() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("vacuum (full, analyze) " + table);
            }
            statement.execute("vacuum (full) " + STATISTICS);
            if (statement.getWarnings() != null) {
                LOG.warn(
                        "values that were erased may stand in the statistics of PostgreSQL still: let the account of"
                                + " the service own the database ({})",
                        statement.getWarnings().getMessage());
            }
        }
    }

    /**
     * Whoever opens the file of H2 sets how it speaks, and whoever comes in between hears it speak otherwise: so one
     * connection stands until the pool has one of its own.
     */
    private static void openAgain(HikariDataSource pool) throws SQLException {
        try (Connection first = connection(pool)) {
            pool.getHikariPoolMXBean().resumePool();
            pool.getConnection().close();
        }
    }

    private static Connection connection(HikariDataSource pool) throws SQLException {
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    /** H2 writes its file anew when it is shut down, and opens it with the next connection. */
    private static void shutDown(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    private static void awaitIdle(HikariDataSource pool) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (pool.getHikariPoolMXBean().getActiveConnections() > 0) {
            if (System.nanoTime() > end) {
                throw new SQLException("some request did not end within " + PATIENCE);
            }
            try {
                Thread.sleep(STEP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException(e);
            }
        }
    }
}
