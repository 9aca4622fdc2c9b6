package io.plumbline.proof;

import io.plumbline.store.Database;
import io.plumbline.store.KeptEngagements;
import io.plumbline.store.PostgresServer;
import io.plumbline.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final String WHOLE = "service-";
    private static final String POSTGRESQL = "postgresql";

    private Kills() {}

    /** Takes what is killed, kills, and writes a second; h2, 200 and 100 without them. */
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
     * @param name h2 or postgresql: what keeps things, alone; service-h2 or service-postgresql: the whole service; over
     *     h2-delayed, H2 as it comes, and postgresql-delayed, which acknowledges before it writes, acknowledged writes are
     *     lost
     */
    static List<String> failures(String name, int kills, int perSecond) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "kills").toAbsolutePath();
        try (PostgresServer server = name.contains(POSTGRESQL) ? PostgresServer.another() : null) {
            return name.startsWith(WHOLE)
                    ? ofTheService(name, server, folder, kills, perSecond)
                    : ofTheStore(name, server, folder, kills, perSecond);
        }
    }

    private static List<String> ofTheStore(String name, PostgresServer server, Path folder, int kills, int perSecond) {
        String url = server == null ? TestDatabase.H2.newUrl(folder) : server.newDatabase();
        DataSource source = source(server, url);
        Flyway.configure().dataSource(source).load().migrate();
        Database.requireDurable(source);
        String engagement = new KeptEngagements(source, entry -> {}).engagement();
        Victim victim = new KeptProcess(folder, delayed(name, url), engagement);
        Writers writers = new Writers(victim, perSecond);
        int ofDatabase = kill(writers, server, kills);
        victim.kill();
        List<String> failures = Remains.of(victim, source).failures(writers.acknowledged());
        System.out.printf(
                "{\"proof\":\"kills\",\"database\":\"%s\",\"kills\":%d,\"ofTheProcess\":%d,\"ofTheDatabase\":%d,\"perSecond\":%d,"
                        + "%s,\"bad\":%d}%n",
                name, kills, kills - ofDatabase, ofDatabase, perSecond, writers, failures.size());
        return failures;
    }

    private static List<String> ofTheService(
            String name, PostgresServer server, Path folder, int kills, int perSecond) {
        String url = server == null ? TestDatabase.H2.newUrl(folder.resolve("data")) : server.newDatabase();
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        if (server != null) {
            options.add("-Dspring.datasource.url=" + url);
        }
        WholeService service = new WholeService(folder, options);
        Writers writers = new Writers(service, perSecond);
        int ofDatabase = kill(writers, server, kills);
        List<String> failures = new ArrayList<>(writers.failures());
        service.missing(writers.acknowledged())
                .forEach(each -> failures.add(each + " was acknowledged, and the service does not list it"));
        service.kill();
        failures.addAll(Remains.of(service, source(server, url)).failures(writers.acknowledged()));
        System.out.printf(
                "{\"proof\":\"kills\",\"database\":\"%s\",\"kills\":%d,\"ofTheProcess\":%d,\"ofTheDatabase\":%d,\"perSecond\":%d,"
                        + "%s,\"acknowledgedChanges\":%d,\"foundChanged\":%d,\"bad\":%d}%n",
                name,
                kills,
                kills - ofDatabase,
                ofDatabase,
                perSecond,
                writers,
                service.acknowledgedChanges(),
                service.foundKept(),
                failures.size());
        return failures;
    }

    private static DataSource source(PostgresServer server, String url) {
        return (server == null ? TestDatabase.H2 : TestDatabase.POSTGRESQL).at(url);
    }

    /** All kills, and how many of them were of the database; at the end everything runs and nothing is open. */
    private static int kill(Writers writers, PostgresServer server, int kills) {
        int ofDatabase = 0;
        for (int i = 0; i < kills; i++) {
            if (server != null && i % 2 == 1) {
                writers.whileTheDatabaseIsKilled(server);
                ofDatabase++;
            } else {
                writers.untilItIsKilled();
            }
        }
        writers.sendAgain();
        return ofDatabase;
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
