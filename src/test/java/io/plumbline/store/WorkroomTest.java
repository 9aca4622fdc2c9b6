package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.KeptAnswers;
import io.plumbline.engagement.KeptInterview;
import io.plumbline.engagement.NothingHere;
import io.plumbline.engagement.Workroom;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The room lets in the team alone, and nothing is done in it that is not entered. */
@OnBothDatabases
class WorkroomTest {

    private static final String DESK = "service-desk";

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private JdbcInterviewBook interviewBook;
    private JdbcAuditBook trail;
    private Workroom room;
    private KeptEngagements kept;
    private String engagement;

    @BeforeEach
    void open() {
        DataSource source = database.open(data);
        interviewBook = new JdbcInterviewBook(source);
        trail = new JdbcAuditBook(source, entry -> {});
        room = new Workroom(
                new JdbcEngagementBook(source), new JdbcTransactions(source), new AuditTrail(trail, Clock.systemUTC()));
        kept = new KeptEngagements(source, entry -> {});
        engagement = kept.engagement();
    }

    @Test
    void aStrangerFindsNothingInTheRoomWhateverDoorTheyCameThrough() {
        String id = engagement;
        int before = trail.after(0, 100).size();
        for (String who : List.of("eve", "")) {
            assertThatThrownBy(() -> room.look(id, who, "x", "x", each -> each)).isInstanceOf(NothingHere.class);
            assertThatThrownBy(() -> room.change(id, who, "x", "x", each -> each))
                    .isInstanceOf(NothingHere.class);
            assertThatThrownBy(() -> room.administer(id, who, "x", "x", each -> each))
                    .isInstanceOf(NothingHere.class);
        }
        assertThat(trail.after(0, 100)).hasSize(before);
        assertThat(room.look(id, KeptEngagements.ANN, "x", "x", Engagement::id)).isEqualTo(id);
    }

    @Test
    void whatCannotBeEnteredInTheTrailIsNotDone() {
        KeptInterview interview = kept.interview(engagement, "Jo Field");
        String overlong = "x".repeat(300);
        assertThatThrownBy(() -> room.change(
                        engagement,
                        KeptEngagements.ANN,
                        "answers.changed",
                        overlong,
                        present -> interviewBook.keep(new KeptAnswers(interview.id(), DESK, Map.of(), "a canary", 1))))
                .isInstanceOf(RuntimeException.class);
        assertThat(interviewBook.answers(interview.id())).isEmpty();
        room.change(
                engagement,
                KeptEngagements.ANN,
                "answers.changed",
                "x",
                present -> interviewBook.keep(new KeptAnswers(interview.id(), DESK, Map.of(), "a canary", 1)));
        assertThat(interviewBook.answers(interview.id())).hasSize(1);
    }
}
