package io.plumbline.store;

import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.InterviewBook;
import io.plumbline.engagement.Interviewee;
import io.plumbline.engagement.KeptAnswers;
import io.plumbline.engagement.KeptInterview;
import io.plumbline.interview.Audience;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Interviews and their answers in the database. */
public final class JdbcInterviewBook implements InterviewBook {

    private static final String INTERVIEWS =
            "select i.*, p.name, p.contact from interview i join interviewee p on p.id = i.interviewee"
                    + " where i.engagement = ? and i.round = ?";
    private static final String NOTES = "notes";
    private static final String REVISION = "revision";

    private final JdbcClient client;
    private final InterviewCodes codes;

    /** The interviews kept in this database. */
    public JdbcInterviewBook(DataSource source) {
        this.client = JdbcClient.create(source);
        this.codes = new InterviewCodes(client);
    }

    @Override
    public void add(Engagement engagement, KeptInterview interview) {
        if (!keepPerson(interview)) {
            client.sql("insert into interviewee (id, engagement, name, contact) values (?, ?, ?, ?)")
                    .params(interview.interviewee(), engagement.id(), interview.name(), interview.contact())
                    .update();
        }
        changeable(
                        client.sql("insert into interview (id, engagement, round, code, interviewee, audience, role,"
                                + " overall_estimate, habits, notes, done_at, revision) values (:id, :engagement, :round, :code,"
                                + " :interviewee, :audience, :role, :estimate, :habits, :notes, :done, :revision)"),
                        interview)
                .param("engagement", engagement.id())
                .param("round", engagement.round())
                .param("code", interview.code())
                .param("interviewee", interview.interviewee())
                .update();
        codes.take(engagement, interview.code());
    }

    @Override
    public boolean keep(KeptInterview changed) {
        boolean kept = changeable(
                                client.sql("update interview set audience = :audience, role = :role,"
                                        + " overall_estimate = :estimate, habits = :habits, notes = :notes, done_at = :done,"
                                        + " revision = :revision where id = :id and revision = :revision - 1"),
                                changed)
                        .update()
                == 1;
        return kept && keepPerson(changed);
    }

    private boolean keepPerson(KeptInterview interview) {
        return client.sql("update interviewee set name = ?, contact = ? where id = ?")
                        .params(interview.name(), interview.contact(), interview.interviewee())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec changeable(JdbcClient.StatementSpec statement, KeptInterview interview) {
        Instant done = interview.doneAt();
        return statement
                .param("id", interview.id())
                .param("audience", interview.audience().name())
                .param("role", interview.role())
                .param("estimate", interview.overallEstimate())
                .param("habits", KeptJson.text(interview.habits()))
                .param(NOTES, interview.notes())
                .param("done", done == null ? null : done.atOffset(ZoneOffset.UTC))
                .param(REVISION, interview.revision());
    }

    @Override
    public Optional<KeptInterview> find(Engagement engagement, String id) {
        return client.sql(INTERVIEWS + " and i.id = ?")
                .params(engagement.id(), engagement.round(), id)
                .query(JdbcInterviewBook::interview)
                .optional();
    }

    @Override
    public List<KeptInterview> list(Engagement engagement, String after, int most) {
        return client.sql(INTERVIEWS + " and (length(i.code), i.code) > (?, ?) order by length(i.code), i.code limit ?")
                .params(engagement.id(), engagement.round(), after.length(), after, most)
                .query(JdbcInterviewBook::interview)
                .list();
    }

    @Override
    public String newCode(Engagement engagement) {
        return codes.next(engagement);
    }

    @Override
    public Optional<Interviewee> known(Engagement engagement, String name) {
        return codes.known(engagement, name);
    }

    @Override
    public void remove(KeptInterview interview) {
        client.sql("delete from interview where id = ?").param(interview.id()).update();
        client.sql(
                        "delete from interviewee where id = ? and not exists (select 1 from interview where interviewee = ?)")
                .params(interview.interviewee(), interview.interviewee())
                .update();
    }

    @Override
    public List<KeptAnswers> answers(Engagement engagement) {
        return client.sql("select a.* from interview_answers a join interview i on i.id = a.interview"
                        + " where i.engagement = ? and i.round = ? order by length(i.code), i.code, a.discipline")
                .params(engagement.id(), engagement.round())
                .query(JdbcInterviewBook::answers)
                .list();
    }

    @Override
    public List<KeptAnswers> answers(String interview) {
        return client.sql("select * from interview_answers where interview = ? order by discipline")
                .param(interview)
                .query(JdbcInterviewBook::answers)
                .list();
    }

    @Override
    public Optional<KeptAnswers> answers(String interview, String discipline) {
        return client.sql("select * from interview_answers where interview = ? and discipline = ?")
                .params(interview, discipline)
                .query(JdbcInterviewBook::answers)
                .optional();
    }

    @Override
    public boolean keep(KeptAnswers changed) {
        String sql = changed.revision() == 1
                ? "insert into interview_answers (answers, notes, revision, interview, discipline)"
                        + " values (:answers, :notes, :revision, :interview, :discipline)"
                : "update interview_answers set answers = :answers, notes = :notes, revision = :revision"
                        + " where interview = :interview and discipline = :discipline and revision = :revision - 1";
        return client.sql(sql)
                        .param("answers", KeptJson.text(changed.answers()))
                        .param(NOTES, changed.notes())
                        .param(REVISION, changed.revision())
                        .param("interview", changed.interview())
                        .param("discipline", changed.discipline())
                        .update()
                == 1;
    }

    private static KeptInterview interview(ResultSet row, int n) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        BigDecimal estimate = row.getBigDecimal("overall_estimate");
        return new KeptInterview(
                row.getString("id"),
                row.getString("code"),
                row.getString("interviewee"),
                row.getString("name"),
                row.getString("contact"),
                Audience.valueOf(row.getString("audience")),
                row.getString("role"),
                estimate == null ? null : estimate.stripTrailingZeros(),
                KeptJson.object(row.getString("habits")),
                row.getString(NOTES),
                done == null ? null : done.toInstant(),
                row.getLong(REVISION));
    }

    private static KeptAnswers answers(ResultSet row, int n) throws SQLException {
        return new KeptAnswers(
                row.getString("interview"),
                row.getString("discipline"),
                KeptJson.object(row.getString("answers")),
                row.getString(NOTES),
                row.getLong(REVISION));
    }
}
