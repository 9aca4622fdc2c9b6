package io.plumbline.proof;

import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.engagement.TrailVerdict;
import io.plumbline.store.Database;
import io.plumbline.store.JdbcAuditBook;
import io.plumbline.store.KeptEngagements;
import io.plumbline.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills what keeps things (kill -9) while writes come at a fixed rate, again and again, sends what was not acknowledged
 * again with the same key, and then reads back what is there: nothing acknowledged is lost, nothing is half there or there
 * twice. One line of JSON, and exit code 1 when anything fails.
 */
public final class Kills {

    private static final String DELAYED = "h2-delayed";

    private Kills() {}

    /** Takes h2, postgresql or h2-delayed, kills, and writes a second; 200 and 100 without them. */
    public static void main(String[] arguments) throws IOException {
        int kills = arguments.length < 2 ? 200 : Integer.parseInt(arguments[1]);
        int perSecond = arguments.length < 3 ? 100 : Integer.parseInt(arguments[2]);
        List<String> failures = failures(arguments.length == 0 ? "h2" : arguments[0], kills, perSecond);
        failures.stream().limit(20).forEach(System.out::println);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    /** What failed, a sentence each; over {@code h2-delayed}, H2 as it comes, acknowledged writes are lost. */
    static List<String> failures(String name, int kills, int perSecond) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "kills").toAbsolutePath();
        TestDatabase database = name.equals("postgresql") ? TestDatabase.POSTGRESQL : TestDatabase.H2;
        String url = database.newUrl(folder);
        DataSource source = database.at(url);
        Flyway.configure().dataSource(source).load().migrate();
        Database.requireDurable(source);
        String engagement = new KeptEngagements(source, entry -> {}).engagement();
        Writers writers = new Writers(
                folder, name.equals(DELAYED) ? url.replace(";WRITE_DELAY=0", "") : url, engagement, perSecond);
        for (int i = 0; i < kills; i++) {
            writers.writeAndKill();
        }
        List<String> failures = check(writers, source, engagement, folder);
        System.out.printf(
                "{\"proof\":\"kills\",\"database\":\"%s\",\"kills\":%d,\"perSecond\":%d,\"acknowledged\":%d,"
                        + "\"sentAgain\":%d,\"replayed\":%d,\"slowestStartMilliseconds\":%d,\"bad\":%d}%n",
                name,
                kills,
                perSecond,
                writers.acknowledged().size(),
                writers.sentAgain(),
                writers.replayed(),
                writers.slowestStart(),
                failures.size());
        return failures;
    }

    private static List<String> check(Writers writers, DataSource source, String engagement, Path folder) {
        JdbcClient client = JdbcClient.create(source);
        List<String> failures = new ArrayList<>();
        List<String> names = client.sql("select name from interviewee where engagement = ?")
                .param(engagement)
                .query(String.class)
                .list();
        Set<String> once = new HashSet<>();
        names.stream().filter(each -> !once.add(each)).forEach(each -> failures.add(each + " is there twice"));
        writers.acknowledged().stream()
                .filter(each -> !once.contains(each))
                .forEach(each -> failures.add(each + " was acknowledged, and is lost"));
        int people = names.size();
        List.of(
                        "select count(*) from interview where engagement = ?",
                        "select count(*) from audit_entry where action = 'interview.added' and engagement = ?",
                        "select count(*) from answered_request where body is not null and cast(? as varchar) is not null")
                .forEach(each -> {
                    int count = client.sql(each)
                            .param(engagement)
                            .query(Integer.class)
                            .single();
                    if (count != people) {
                        failures.add(people + " people are there, and " + count + " by: " + each);
                    }
                });
        try (Checkpoints checkpoints = new Checkpoints(folder.resolve("audit"))) {
            TrailVerdict verdict = new TrailCheck(new JdbcAuditBook(source, entry -> {}), checkpoints).verdict();
            if (!verdict.whole()) {
                failures.add("the audit trail is broken: " + verdict.reason());
            }
        }
        return failures;
    }
}
