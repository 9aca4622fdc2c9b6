package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engagement.Checkpoints;
import io.plumbline.store.Database;
import io.plumbline.store.KeptEngagements;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a kill could leave behind is found. */
class RemainsTest {

    @TempDir
    private Path folder;

    private DataSource source;
    private KeptEngagements kept;
    private String engagement;

    @BeforeEach
    void keepTwoPeople() {
        source = Database.open(folder.resolve("data"));
        try (Checkpoints checkpoints = new Checkpoints(folder.resolve("audit"))) {
            kept = new KeptEngagements(source, checkpoints::kept);
            engagement = kept.engagement();
            add("a");
            add("b");
        }
    }

    private void add(String name) {
        kept.interview(engagement, name);
        key();
    }

    private void key() {
        JdbcClient.create(source)
                .sql("insert into answered_request (key_hash, begun_at, body) values (?, now(), X'00')")
                .param(UUID.randomUUID().toString())
                .update();
    }

    private List<String> failures(String... acknowledged) {
        return new Remains(source, folder.resolve("audit"), engagement).failures(Set.of(acknowledged));
    }

    @Test
    void whatIsWholeIsNotTold() {
        assertThat(failures("a", "b")).isEmpty();
        assertThat(failures("a")).isEmpty();
    }

    @Test
    void whatWasAcknowledgedAndIsGoneIsTold() {
        assertThat(failures("a", "c")).containsExactly("c was acknowledged, and is lost");
    }

    @Test
    void whatIsThereTwiceIsTold() {
        kept = new KeptEngagements(source, entry -> {});
        add("a");
        assertThat(failures("a", "b")).containsExactly("a is there twice");
    }

    @Test
    void anAnswerKeptWithoutItsEffectIsTold() {
        key();
        assertThat(failures("a", "b")).containsExactly("2 people are there, and the answers to 3 keys");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delete from interview where code = 'I01' | of interviewees and interviews
            delete from interview where code = 'I01' | of interviews and their entries
            delete from audit_entry where number = 3 | of interviews and their entries
            delete from audit_entry where number = 3 | the audit trail is broken
            update audit_entry set action = 'x' where number = 2 | the audit trail is broken
            insert into interview_answers select id, 'service-desk', '{}', null, 1 from interview | of answers and their
            """)
    void halfOfAWriteIsTold(String damage, String told) {
        JdbcClient.create(source).sql(damage).update();
        assertThat(failures("a", "b")).anyMatch(each -> each.contains(told));
    }
}
