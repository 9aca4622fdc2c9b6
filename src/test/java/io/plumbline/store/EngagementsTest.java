package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Ticker;
import io.plumbline.TestRules;
import io.plumbline.account.Account;
import io.plumbline.account.FailedLogins;
import io.plumbline.account.Role;
import io.plumbline.engagement.AnswersDocument;
import io.plumbline.engagement.AttachmentType;
import io.plumbline.engagement.Attachments;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.EngagementDocument;
import io.plumbline.engagement.Engagements;
import io.plumbline.engagement.EvidenceCabinet;
import io.plumbline.engagement.Facts;
import io.plumbline.engagement.InterviewDocument;
import io.plumbline.engagement.Interviews;
import io.plumbline.engagement.Invitations;
import io.plumbline.engagement.KeptAnswers;
import io.plumbline.engagement.KeptEvidence;
import io.plumbline.engagement.KeptInterview;
import io.plumbline.engagement.RewrittenComment;
import io.plumbline.engagement.Stale;
import io.plumbline.engagement.Workroom;
import io.plumbline.methodology.Methodology;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Engagements as they are kept: as they were sent, for their team, and never over what somebody else kept. */
@OnBothDatabases
class EngagementsTest {

    private static final String ANN = "ann";
    private static final String DESK = "service-desk";
    private static final Methodology METHODOLOGY = TestRules.shipped().methodology();
    private static final String HABIT = METHODOLOGY.habits().keySet().iterator().next();

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private DataSource source;
    private JdbcEngagementBook book;
    private JdbcInterviewBook interviewBook;
    private JdbcEvidenceBook evidenceBook;
    private Workroom room;
    private Interviews interviews;
    private EvidenceCabinet cabinet;
    private Engagement engagement;

    @BeforeEach
    void open() {
        source = database.open(data);
        book = new JdbcEngagementBook(source);
        interviewBook = new JdbcInterviewBook(source);
        evidenceBook = new JdbcEvidenceBook(source);
        AuditTrail trail = new AuditTrail(new JdbcAuditBook(source, entry -> {}), Clock.systemUTC());
        room = new Workroom(book, new JdbcTransactions(source), trail);
        interviews = new Interviews(interviewBook, room);
        cabinet = new EvidenceCabinet(evidenceBook, room);
        new JdbcAccountBook(source).add(new Account(ANN, Set.of(Role.CONSULTANT), false, Instant.now(), 1), "x");
        engagement = new Engagements(book, evidenceBook, room, Clock.systemUTC())
                .create(EngagementDocument.read(json("""
                                {"client": "Northgate", "title": "2026", "mode": "confidential", "aiIntent": true,
                                 "assessedOn": "2026-10-12", "disciplines": {"service-desk": {"target": 3.50}}}"""), METHODOLOGY), ANN);
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private KeptInterview interview() {
        String said = """
                {"name": "Jo Field", "audience": "practitioner", "overallEstimate": 2.50,
                 "habits": {"%s": {"positive": 3}}}""".formatted(HABIT);
        return interviews.add(engagement.id(), ANN, InterviewDocument.read(json(said), METHODOLOGY));
    }

    private KeptAnswers answer(String interview, long revision) {
        AnswersDocument said =
                AnswersDocument.read(json("{\"answers\": {\"adoption\": \"dont-know\"}}"), DESK, METHODOLOGY);
        return interviews.answer(engagement.id(), ANN, interview, DESK, revision, said);
    }

    private KeptEvidence evidence() {
        byte[] seen = json("""
                {"discipline": "service-desk", "aspect": "adoption", "kind": "observation", "verifiedLevel": 3.0,
                 "collectedOn": "2026-10-12"}""");
        return cabinet.add(engagement.id(), ANN, seen, METHODOLOGY);
    }

    @Test
    void whatWasKeptIsTheFactsDocumentAsItWasSent() {
        answer(interview().id(), 0);
        evidence();
        String facts = KeptJson.text(new Facts(interviewBook, evidenceBook, room).of(engagement.id(), ANN));
        assertThat(facts)
                .isEqualTo("{\"organisation\":\"Northgate\",\"assessedOn\":\"2026-10-12\",\"aiIntent\":true,"
                        + "\"disciplines\":{\"service-desk\":{\"target\":3.5}},\"interviews\":[{\"id\":\"I01\","
                        + "\"audience\":\"practitioner\",\"overallEstimate\":2.5,"
                        + "\"answers\":{\"service-desk\":{\"adoption\":\"dont-know\"}},\"habits\":{\""
                        + HABIT
                        + "\":{\"positive\":3}}}],\"evidence\":[{\"discipline\":\"service-desk\","
                        + "\"aspect\":\"adoption\",\"kind\":\"observation\",\"collectedOn\":\"2026-10-12\","
                        + "\"verifiedLevel\":3}]}");
        assertThat(TestRules.read(facts, METHODOLOGY).interviews()).hasSize(1);
        assertThat(book.find(engagement.id()).orElseThrow().modeFixed()).isTrue();
    }

    private static Engagement titled(Engagement from, String title) {
        return new Engagement(
                from.number(),
                from.id(),
                from.client(),
                title,
                from.mode(),
                from.modeFixed(),
                from.aiIntent(),
                from.assessedOn(),
                from.disciplines(),
                from.state(),
                from.round(),
                from.revision() + 1,
                from.madeAt(),
                from.madeBy());
    }

    @Test
    void aChangeOfAnOlderStateIsNotKept() {
        Engagement present = book.find(engagement.id()).orElseThrow();
        book.keep(titled(present, "first"));
        assertThatThrownBy(() -> book.keep(titled(present, "late"))).isInstanceOf(Stale.class);
        assertThat(book.find(engagement.id()).orElseThrow().title()).isEqualTo("first");
    }

    @Test
    void aLargeAttachmentComesBackByteForByte() {
        byte[] content = new byte[1_300_000];
        Arrays.fill(content, (byte) 'a');
        content[1_299_999] = 'z';
        String evidence = evidence().id();
        Attachments attachments = new Attachments(new JdbcAttachmentBook(source), cabinet, room, Clock.systemUTC());
        String id = attachments
                .add(engagement.id(), ANN, evidence, "log.txt", AttachmentType.TEXT, content)
                .id();
        assertThat(attachments.of(engagement.id(), ANN, evidence, id).content()).isEqualTo(content);
    }

    @Test
    void ofTwoChangesToOneStateTheStatementItselfRefusesTheSecond() {
        KeptInterview interview = interview();
        assertThat(interviewBook.keep(interview))
                .as("made to revision 0, kept at 1")
                .isFalse();
        answer(interview.id(), 0);
        KeptAnswers second = new KeptAnswers(interview.id(), DESK, Map.of(), null, 2);
        assertThat(interviewBook.keep(second)).isTrue();
        assertThat(interviewBook.keep(second)).isFalse();
        KeptEvidence evidence = evidence();
        assertThat(evidenceBook.keep(evidence)).isFalse();
        assertThat(evidenceBook.keep(engagement, new RewrittenComment(DESK, "x", 1)))
                .isTrue();
        assertThat(evidenceBook.keep(engagement, new RewrittenComment(DESK, "y", 2)))
                .isTrue();
        assertThat(evidenceBook.keep(engagement, new RewrittenComment(DESK, "z", 2)))
                .isFalse();
    }

    @Test
    void aLinkOfARoundThatIsOverOpensNothing() {
        KeptInterview interview = interview();
        FailedLogins failures = new FailedLogins(Ticker.systemTicker());
        Invitations invitations =
                new Invitations(new JdbcInvitationBook(source), interviews, room, failures, Clock.systemUTC());
        String token = invitations.make(engagement.id(), ANN, interview.id(), 1).token();
        assertThat(invitations.holder(token, "address"))
                .hasValueSatisfying(each -> assertThat(each.interview()).isEqualTo(interview.id()));
        JdbcClient.create(source).sql("update engagement set round = 2").update();
        assertThat(invitations.holder(token, "address")).isEmpty();
        assertThat(interviews.list(engagement.id(), ANN, "", 9).items()).isEmpty();
    }
}
