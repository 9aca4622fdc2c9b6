package io.plumbline.store;

import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.EngagementDocument;
import io.plumbline.engagement.Engagements;
import io.plumbline.engagement.Erasure;
import io.plumbline.engagement.ForgottenVoices;
import io.plumbline.engagement.InterviewDocument;
import io.plumbline.engagement.Interviews;
import io.plumbline.engagement.KeptInterview;
import io.plumbline.engagement.Mentions;
import io.plumbline.engagement.Mode;
import io.plumbline.engagement.Workroom;
import io.plumbline.interview.Audience;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use cases around engagements over a database, with one consultant, and without rules or a service. */
public final class KeptEngagements {

    /** Who does everything here. */
    public static final String ANN = "ann";

    private final DataSource source;
    private final Engagements engagements;
    private final Interviews interviews;
    private final Erasure erasure;

    /** Those in this database, which has its tables; whoever is given hears of each entry of the trail. */
    public KeptEngagements(DataSource source, Consumer<AuditEntry> kept) {
        this.source = source;
        JdbcEngagementBook book = new JdbcEngagementBook(source);
        AuditTrail trail = new AuditTrail(new JdbcAuditBook(source, kept), Clock.systemUTC());
        Workroom room = new Workroom(book, new JdbcTransactions(source), trail);
        this.engagements = new Engagements(book, new JdbcEvidenceBook(source), room, Clock.systemUTC());
        this.interviews = new Interviews(new JdbcInterviewBook(source), room);
        this.erasure = new Erasure(
                new JdbcPersonBook(source),
                new ForgottenVoices(new JdbcSnapshotBook(source), null, null),
                new Mentions(new JdbcTextBook(source), new JdbcEvidenceBook(source), new JdbcAttachmentBook(source)),
                room);
    }

    /** The id of a new engagement. */
    public String engagement() {
        JdbcClient.create(source)
                .sql("insert into account (name, roles, disabled, made_at, revision, password)"
                        + " values (?, 'consultant', false, ?, 1, 'x') on conflict do nothing")
                .params(ANN, Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        Engagement made = engagements.create(
                new EngagementDocument(
                        "Northgate", "2026", Mode.CONFIDENTIAL, false, LocalDate.of(2026, 5, 4), Map.of()),
                ANN);
        return made.id();
    }

    /** A new interview with somebody of this name. */
    public KeptInterview interview(String engagement, String name) {
        return interview(engagement, name, null, null, null);
    }

    KeptInterview interview(String engagement, String name, String contact, String role, String notes) {
        return interviews.add(
                engagement,
                ANN,
                new InterviewDocument(name, contact, Audience.PRACTITIONER, role, null, Map.of(), notes));
    }

    Interviews interviews() {
        return interviews;
    }

    Erasure erasure() {
        return erasure;
    }
}
