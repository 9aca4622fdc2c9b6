package io.plumbline.proof;

import io.plumbline.store.Database;
import io.plumbline.store.KeptEngagements;
import io.plumbline.store.PostgresServer;
import io.plumbline.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills what keeps things (kill -9) while writes come at a fixed rate, again and again, sends what was not acknowledged
 * again with the same key, and then reads back what is there: nothing acknowledged is lost, nothing is half there or there
 * twice. With PostgreSQL every other kill is one of the whole database server. One line of JSON, and exit code 1 when
 * anything fails.
 */
public final class Kills {

    private Kills() {}

    /** Takes a database, kills, and writes a second; h2, 200 and 100 without them. */
    public static void main(String[] arguments) throws IOException {
        int kills = arguments.length < 2 ? 200 : Integer.parseInt(arguments[1]);
        int perSecond = arguments.length < 3 ? 100 : Integer.parseInt(arguments[2]);
        List<String> failures = failures(arguments.length == 0 ? "h2" : arguments[0], kills, perSecond);
        failures.stream().limit(20).forEach(System.out::println);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    /**
     * What failed, a sentence each.
     *
     * @param name h2 or postgresql; over {@code h2-delayed}, H2 as it comes, and {@code postgresql-delayed}, which
     *     acknowledges before it writes, acknowledged writes are lost
     */
    static List<String> failures(String name, int kills, int perSecond) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "kills").toAbsolutePath();
        boolean postgres = name.startsWith("postgresql");
        try (PostgresServer server = postgres ? PostgresServer.another() : null) {
            String url = postgres ? server.newDatabase() : TestDatabase.H2.newUrl(folder);
            DataSource source = (postgres ? TestDatabase.POSTGRESQL : TestDatabase.H2).at(url);
            Flyway.configure().dataSource(source).load().migrate();
            Database.requireDurable(source);
            String engagement = new KeptEngagements(source, entry -> {}).engagement();
            Writers writers = new Writers(folder, delayed(name, url), engagement, perSecond);
            int ofDatabase = 0;
            for (int i = 0; i < kills; i++) {
                if (postgres && i % 2 == 1) {
                    writers.whileTheDatabaseIsKilled(server);
                    ofDatabase++;
                } else {
                    writers.untilTheServiceIsKilled();
                }
            }
            writers.sendAgain();
            writers.leave();
            List<String> failures =
                    new Remains(source, folder.resolve("audit"), engagement).failures(writers.acknowledged());
            System.out.printf(
                    "{\"proof\":\"kills\",\"database\":\"%s\",\"kills\":%d,\"ofTheService\":%d,\"ofTheDatabase\":%d,"
                            + "\"perSecond\":%d,\"acknowledged\":%d,\"sentAgain\":%d,\"replayed\":%d,"
                            + "\"slowestStartMilliseconds\":%d,\"bad\":%d}%n",
                    name,
                    kills,
                    kills - ofDatabase,
                    ofDatabase,
                    perSecond,
                    writers.acknowledged().size(),
                    writers.sentAgain(),
                    writers.replayed(),
                    writers.slowestStart(),
                    failures.size());
            return failures;
        }
    }

    /** The address at which the service finds the database, where that is to write later what it acknowledges at once. */
    private static String delayed(String name, String url) {
        return switch (name) {
            case "h2-delayed" -> url.replace(";WRITE_DELAY=0", "");
            case "postgresql-delayed" -> {
                // Without this it writes five times a second, and a slow machine acknowledges little meanwhile.
                JdbcClient client = JdbcClient.create(PostgresServer.source(url));
                client.sql("alter system set wal_writer_delay = '10s'").update();
                client.sql("select pg_reload_conf()").query(Boolean.class).single();
                yield url + "&options=-c%20synchronous_commit%3Doff";
            }
            default -> url;
        };
    }
}
