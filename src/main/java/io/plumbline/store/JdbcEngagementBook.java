package io.plumbline.store;

import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.EngagementBook;
import io.plumbline.engagement.Member;
import io.plumbline.engagement.Mode;
import io.plumbline.engagement.Part;
import io.plumbline.engagement.Stale;
import io.plumbline.engagement.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Engagements, and who may see them, in the database. */
public final class JdbcEngagementBook implements EngagementBook {

    private final JdbcClient client;
    private final OneAtATime oneAtATime = new OneAtATime();

    /** The engagements kept in this database. */
    public JdbcEngagementBook(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    @Override
    public void add(Engagement engagement) {
        changeable(
                        client.sql(
                                "insert into engagement (id, client, title, mode, mode_fixed, ai_intent, assessed_on,"
                                        + " disciplines, state, round, revision, made_at, made_by) values (:id, :client, :title, :mode,"
                                        + " :modeFixed, :aiIntent, :assessedOn, :disciplines, :state, :round, :revision, :madeAt, :madeBy)"),
                        engagement)
                .param("modeFixed", engagement.modeFixed())
                .param("madeAt", engagement.madeAt().atOffset(ZoneOffset.UTC))
                .param("madeBy", engagement.madeBy())
                .update();
    }

    @Override
    public void keep(Engagement changed) {
        int kept = changeable(
                        client.sql("update engagement set client = :client, title = :title, mode = :mode,"
                                + " ai_intent = :aiIntent, assessed_on = :assessedOn, disciplines = :disciplines, state = :state,"
                                + " round = :round, revision = :revision where id = :id and revision = :revision - 1"),
                        changed)
                .update();
        if (kept == 0) {
            throw new Stale(find(changed.id()).map(Engagement::revision).orElse(0L));
        }
    }

    private static JdbcClient.StatementSpec changeable(JdbcClient.StatementSpec statement, Engagement engagement) {
        return statement
                .param("id", engagement.id())
                .param("client", engagement.client())
                .param("title", engagement.title())
                .param("mode", engagement.mode().name())
                .param("aiIntent", engagement.aiIntent())
                .param("assessedOn", engagement.assessedOn())
                .param("disciplines", KeptJson.text(engagement.disciplines()))
                .param("state", engagement.state().name())
                .param("round", engagement.round())
                .param("revision", engagement.revision());
    }

    @Override
    public Optional<Engagement> find(String id) {
        return one("select * from engagement where id = ?", id);
    }

    @Override
    public Optional<Engagement> held(String id) {
        oneAtATime.take(id);
        return one("select * from engagement where id = ? for update", id);
    }

    private Optional<Engagement> one(String sql, String id) {
        return client.sql(sql).param(id).query(JdbcEngagementBook::engagement).optional();
    }

    @Override
    public void fixMode(String id) {
        client.sql("update engagement set mode_fixed = true where id = ?")
                .param(id)
                .update();
    }

    @Override
    public List<Engagement> of(String account, Part part, long below, int most) {
        return client.sql("select e.* from engagement e join engagement_member m on m.engagement = e.id"
                        + " where m.account = ? and m.part = ? and e.number < ? order by e.number desc limit ?")
                .params(account, part.name(), below, most)
                .query(JdbcEngagementBook::engagement)
                .list();
    }

    @Override
    public Optional<Part> part(String id, String account) {
        return client.sql("select part from engagement_member where engagement = ? and account = ?")
                .params(id, account)
                .query(String.class)
                .optional()
                .map(Part::valueOf);
    }

    @Override
    public List<Member> members(String id, String after, int most) {
        return client.sql("select account, part from engagement_member where engagement = ? and account > ?"
                        + " order by account limit ?")
                .params(id, after, most)
                .query((row, n) -> new Member(row.getString("account"), Part.valueOf(row.getString("part"))))
                .list();
    }

    @Override
    public int count(String id, Part part) {
        return client.sql("select count(*) from engagement_member where engagement = ? and part = ?")
                .params(id, part.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public int alone(String account) {
        return client.sql(
                        "select count(*) from engagement_member m where m.account = ? and m.part = 'TEAM' and not exists"
                                + " (select 1 from engagement_member o where o.engagement = m.engagement and o.part = 'TEAM'"
                                + " and o.account <> m.account)")
                .param(account)
                .query(Integer.class)
                .single();
    }

    @Override
    public void put(String id, Member member) {
        remove(id, member.account());
        client.sql("insert into engagement_member (engagement, account, part) values (?, ?, ?)")
                .params(id, member.account(), member.part().name())
                .update();
    }

    @Override
    public boolean remove(String id, String account) {
        return client.sql("delete from engagement_member where engagement = ? and account = ?")
                        .params(id, account)
                        .update()
                == 1;
    }

    private static Engagement engagement(ResultSet row, int n) throws SQLException {
        return new Engagement(
                row.getLong("number"),
                row.getString("id"),
                row.getString("client"),
                row.getString("title"),
                Mode.valueOf(row.getString("mode")),
                row.getBoolean("mode_fixed"),
                row.getBoolean("ai_intent"),
                row.getObject("assessed_on", LocalDate.class),
                KeptJson.object(row.getString("disciplines")),
                State.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getLong("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
