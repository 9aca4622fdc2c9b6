package io.plumbline.store;

import io.plumbline.engagement.PersonBook;
import io.plumbline.engagement.Voice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Interviewees in the database, with everything that hangs on them. */
public final class JdbcPersonBook implements PersonBook {

    private static final String NOTES = "notes";

    private final JdbcClient client;

    /** The people kept in this database. */
    public JdbcPersonBook(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    @Override
    public Optional<String> person(String engagement, String interview) {
        return client.sql("select interviewee from interview where engagement = ? and id = ?")
                .params(engagement, interview)
                .query(String.class)
                .optional();
    }

    @Override
    public Map<String, Object> everything(String person) {
        return client.sql("select name, contact from interviewee where id = ?")
                .param(person)
                .query((row, n) -> {
                    Map<String, Object> all = new LinkedHashMap<>();
                    all.put("name", row.getString("name"));
                    all.put("contact", row.getString("contact"));
                    all.put(
                            "interviews",
                            client.sql("select * from interview where interviewee = ? order by round, code")
                                    .param(person)
                                    .query((each, m) -> interview(each))
                                    .list());
                    return all;
                })
                .single();
    }

    private Map<String, Object> interview(ResultSet row) throws SQLException {
        Map<String, Object> interview = new LinkedHashMap<>();
        String id = row.getString("id");
        interview.put("round", row.getInt("round"));
        interview.put("code", row.getString("code"));
        interview.put("audience", row.getString("audience").toLowerCase(java.util.Locale.ROOT));
        interview.put("role", row.getString("role"));
        interview.put("overallEstimate", row.getBigDecimal("overall_estimate"));
        interview.put("habits", KeptJson.object(row.getString("habits")));
        interview.put(NOTES, row.getString(NOTES));
        interview.put("doneAt", time(row, "done_at"));
        interview.put(
                "answers",
                client.sql("select * from interview_answers where interview = ? order by discipline")
                        .param(id)
                        .query((each, n) -> answers(each))
                        .list());
        interview.put(
                "invitations",
                client.sql("select * from invitation where interview = ? order by number")
                        .param(id)
                        .query((each, n) -> invitation(each))
                        .list());
        return interview;
    }

    private static Map<String, Object> answers(ResultSet row) throws SQLException {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("discipline", row.getString("discipline"));
        answers.put("answers", KeptJson.object(row.getString("answers")));
        answers.put(NOTES, row.getString(NOTES));
        return answers;
    }

    private static Map<String, Object> invitation(ResultSet row) throws SQLException {
        Map<String, Object> invitation = new LinkedHashMap<>();
        invitation.put("madeAt", time(row, "made_at"));
        invitation.put("expiresAt", time(row, "expires_at"));
        invitation.put("revokedAt", time(row, "revoked_at"));
        invitation.put("lastUsed", time(row, "last_used"));
        return invitation;
    }

    private static String time(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant().toString();
    }

    @Override
    public List<Voice> voices(String person) {
        return client.sql("select round, code from interview where interviewee = ? order by round, code")
                .param(person)
                .query((row, n) -> new Voice(row.getInt("round"), row.getString("code")))
                .list();
    }

    @Override
    public void erase(String person) {
        client.sql("update answered_request set body = null where concerns in (select engagement from interviewee"
                        + " where id = ? union select id from interview where interviewee = ?)")
                .params(person, person)
                .update();
        client.sql("delete from interviewee where id = ?").param(person).update();
    }
}
