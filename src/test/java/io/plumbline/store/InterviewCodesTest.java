package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.KeptInterview;
import io.plumbline.interview.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A code stands for one person in all rounds, and for nobody else ever. */
@OnBothDatabases
class InterviewCodesTest {

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private JdbcClient client;
    private KeptEngagements kept;
    private JdbcEngagementBook engagements;
    private JdbcInterviewBook interviews;
    private String engagement;

    @BeforeEach
    void open() {
        DataSource source = database.open(data);
        client = JdbcClient.create(source);
        kept = new KeptEngagements(source, entry -> {});
        engagements = new JdbcEngagementBook(source);
        interviews = new JdbcInterviewBook(source);
        engagement = kept.engagement();
    }

    private Engagement present() {
        return engagements.find(engagement).orElseThrow();
    }

    private void nextRound() {
        client.sql("update engagement set round = round + 1").update();
    }

    private KeptInterview add(String name) {
        return kept.interview(engagement, name);
    }

    private String code(String name) {
        return add(name).code();
    }

    private KeptInterview foreign(String id, String code) {
        return new KeptInterview(
                id, code, id, "Somebody " + code, null, Audience.LEADERSHIP, null, null, Map.of(), null, null, 1);
    }

    @Test
    void whoIsInterviewedAgainKeepsTheCodeAndWhoIsNewGetsAnother() {
        assertThat(List.of(code("Ann Example"), code("Bob Example"))).containsExactly("I01", "I02");
        nextRound();
        assertThat(code("Cleo Example")).isEqualTo("I03");
        assertThat(code("bob example")).isEqualTo("I02");
        nextRound();
        assertThat(code("Ann Example")).isEqualTo("I01");
        assertThat(code("Cleo Example")).isEqualTo("I03");
    }

    @Test
    void twoOfOneNameAreTwoPeople() {
        assertThat(List.of(code("Ann Example"), code("Ann Example"))).containsExactly("I01", "I02");
        nextRound();
        assertThat(List.of(code("Ann Example"), code("Ann Example"), code("Ann Example")))
                .containsExactly("I01", "I02", "I03");
    }

    @Test
    void whoIsInterviewedAgainCanStillBeReached() {
        KeptInterview first = kept.interview(engagement, "Ann Example", "ann@example.org", null, null);
        nextRound();
        KeptInterview second = add("Ann Example");
        assertThat(second.contact()).isEqualTo("ann@example.org");
        assertThat(second.interviewee()).isEqualTo(first.interviewee());
        nextRound();
        assertThat(kept.interview(engagement, "Ann Example", "a.example@example.org", null, null)
                        .contact())
                .isEqualTo("a.example@example.org");
    }

    @Test
    void nobodyGetsTheCodeOfOneWhoIsNotThereAnyMore() {
        KeptInterview last = add("Ann Example");
        interviews.remove(last);
        assertThat(code("Bob Example")).isEqualTo("I02");
        assertThat(code("Ann Example")).isEqualTo("I03");
    }

    @Test
    void whatAnArchiveBringsIsGivenToNobodyElse() {
        interviews.add(present(), foreign("a", "I07"));
        interviews.add(present(), foreign("b", "Leader in the north"));
        interviews.add(present(), foreign("c", "I1234567890"));
        assertThat(code("Ann Example")).isEqualTo("I08");
    }

    @Test
    void interviewsAreListedInTheOrderInWhichTheyWereAdded() {
        List<String> added =
                IntStream.range(0, 101).mapToObj(i -> code("Interviewee " + i)).toList();
        assertThat(interviews.list(present(), "", 200))
                .extracting(KeptInterview::code)
                .isEqualTo(added);
        assertThat(interviews.list(present(), "I99", 200))
                .extracting(KeptInterview::code)
                .containsExactly("I100", "I101");
    }

    @Test
    void aDatabaseFromBeforeGivesNoCodeTwiceEither() {
        DataSource older = TestDatabase.pool(database.newUrl(data.resolve("older")));
        Flyway.configure()
                .dataSource(older)
                .target(MigrationVersion.fromVersion("9"))
                .load()
                .migrate();
        KeptEngagements before = new KeptEngagements(older, entry -> {});
        String id = before.engagement();
        JdbcClient.create(older)
                .sql("insert into interviewee (id, engagement, name) values ('p', ?, 'Ann')")
                .param(id)
                .update();
        for (String code : List.of("I09", "I12", "Leader")) {
            JdbcClient.create(older)
                    .sql("insert into interview (id, engagement, round, code, interviewee, audience, habits, revision)"
                            + " values (?, ?, 1, ?, 'p', 'PRACTITIONER', '{}', 1)")
                    .params(code, id, code)
                    .update();
        }
        Database.prepared(older);
        assertThat(before.interview(id, "Bob Example").code()).isEqualTo("I13");
    }
}
