package io.plumbline.store;

import io.plumbline.engagement.Published;
import io.plumbline.engagement.Snapshot;
import io.plumbline.engagement.SnapshotBook;
import io.plumbline.result.RulesetStamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Concluded and published rounds in the database. */
public final class JdbcSnapshotBook implements SnapshotBook {

    private static final String ENGAGEMENT = "engagement";
    private static final String ROUND = "round";
    private static final String MADE_AT = "made_at";
    private static final String MADE_BY = "made_by";

    private final JdbcClient client;

    /** The rounds kept in this database. */
    public JdbcSnapshotBook(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    @Override
    public void add(Snapshot snapshot) {
        client.sql("insert into snapshot (engagement, round, facts, facts_hash, ruleset, method, program, result,"
                        + " result_hash, comments, made_at, made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        snapshot.engagement(),
                        snapshot.round(),
                        snapshot.facts(),
                        snapshot.factsHash(),
                        snapshot.ruleset().version(),
                        snapshot.ruleset().method(),
                        snapshot.ruleset().program(),
                        snapshot.result(),
                        snapshot.resultHash(),
                        KeptJson.text(snapshot.comments()),
                        snapshot.lockedAt().atOffset(ZoneOffset.UTC),
                        snapshot.lockedBy())
                .update();
    }

    @Override
    public void replace(Snapshot snapshot) {
        client.sql("update snapshot set facts = ?, facts_hash = ?, result = ?, result_hash = ?,"
                        + " comments = ?"
                        + " where engagement = ? and round = ?")
                .params(
                        snapshot.facts(),
                        snapshot.factsHash(),
                        snapshot.result(),
                        snapshot.resultHash(),
                        KeptJson.text(snapshot.comments()),
                        snapshot.engagement(),
                        snapshot.round())
                .update();
    }

    @Override
    public void replace(Published published) {
        client.sql("update publication set shown = ?, shown_hash = ?, absent = ? where engagement = ? and round = ?")
                .params(
                        published.view(),
                        published.viewHash(),
                        KeptJson.text(published.absent()),
                        published.engagement(),
                        published.round())
                .update();
    }

    @Override
    public void add(Published published) {
        client.sql("insert into publication (engagement, round, shown, shown_hash, clarity, absent, made_at, made_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        published.engagement(),
                        published.round(),
                        published.view(),
                        published.viewHash(),
                        KeptJson.text(published.clarity()),
                        KeptJson.text(published.absent()),
                        published.publishedAt().atOffset(ZoneOffset.UTC),
                        published.publishedBy())
                .update();
    }

    @Override
    public List<Snapshot> snapshots(String engagement) {
        return client.sql("select * from snapshot where engagement = ? order by round")
                .param(engagement)
                .query(JdbcSnapshotBook::snapshot)
                .list();
    }

    @Override
    public Optional<Snapshot> snapshot(String engagement, int round) {
        return client.sql("select * from snapshot where engagement = ? and round = ?")
                .params(engagement, round)
                .query(JdbcSnapshotBook::snapshot)
                .optional();
    }

    @Override
    public List<Integer> publishedRounds(String engagement) {
        return client.sql("select round from publication where engagement = ? order by round")
                .param(engagement)
                .query(Integer.class)
                .list();
    }

    @Override
    public List<Published> published(String engagement) {
        return client.sql("select * from publication where engagement = ? order by round")
                .param(engagement)
                .query(JdbcSnapshotBook::published)
                .list();
    }

    private static Snapshot snapshot(ResultSet row, int n) throws SQLException {
        return new Snapshot(
                row.getString(ENGAGEMENT),
                row.getInt(ROUND),
                row.getString("facts"),
                row.getString("facts_hash"),
                new RulesetStamp(row.getString("ruleset"), row.getString("method"), row.getString("program")),
                row.getString("result"),
                row.getString("result_hash"),
                KeptJson.object(row.getString("comments")),
                row.getObject(MADE_AT, OffsetDateTime.class).toInstant(),
                row.getString(MADE_BY));
    }

    private static Published published(ResultSet row, int n) throws SQLException {
        return new Published(
                row.getString(ENGAGEMENT),
                row.getInt(ROUND),
                row.getString("shown"),
                row.getString("shown_hash"),
                KeptJson.object(row.getString("clarity")),
                KeptJson.object(row.getString("absent")),
                row.getObject(MADE_AT, OffsetDateTime.class).toInstant(),
                row.getString(MADE_BY));
    }
}
