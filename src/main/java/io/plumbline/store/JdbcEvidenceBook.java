package io.plumbline.store;

import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.EvidenceBook;
import io.plumbline.engagement.KeptEvidence;
import io.plumbline.engagement.RewrittenComment;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence and rewritten comments in the database. */
public final class JdbcEvidenceBook implements EvidenceBook {

    private static final String EVIDENCE = "select * from evidence where engagement = ? and round = ?";
    private static final String COMMENTS = "select * from rewritten_comment where engagement = ? and round = ?";
    private static final String ENGAGEMENT = "engagement";
    private static final String DISCIPLINE = "discipline";
    private static final String REVISION = "revision";

    private final JdbcClient client;

    /** The evidence kept in this database. */
    public JdbcEvidenceBook(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    @Override
    public void add(Engagement engagement, KeptEvidence evidence) {
        changeable(
                        client.sql(
                                "insert into evidence (id, engagement, round, discipline, aspect, kind, collected_on,"
                                        + " verified_level, reference, revision) values (:id, :engagement, :round, :discipline, :aspect,"
                                        + " :kind, :collectedOn, :level, :reference, :revision)"),
                        evidence)
                .param(ENGAGEMENT, engagement.id())
                .param("round", engagement.round())
                .update();
    }

    @Override
    public boolean keep(KeptEvidence changed) {
        return changeable(
                                client.sql(
                                        "update evidence set discipline = :discipline, aspect = :aspect, kind = :kind,"
                                                + " collected_on = :collectedOn, verified_level = :level, reference = :reference,"
                                                + " revision = :revision where id = :id and revision = :revision - 1"),
                                changed)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec changeable(JdbcClient.StatementSpec statement, KeptEvidence evidence) {
        return statement
                .param("id", evidence.id())
                .param(DISCIPLINE, evidence.discipline())
                .param("aspect", evidence.aspect())
                .param("kind", evidence.kind())
                .param("collectedOn", evidence.collectedOn())
                .param("level", evidence.verifiedLevel())
                .param("reference", evidence.reference())
                .param(REVISION, evidence.revision());
    }

    @Override
    public Optional<KeptEvidence> find(Engagement engagement, String id) {
        return client.sql(EVIDENCE + " and id = ?")
                .params(engagement.id(), engagement.round(), id)
                .query(JdbcEvidenceBook::evidence)
                .optional();
    }

    @Override
    public List<KeptEvidence> list(Engagement engagement, long after, int most) {
        return client.sql(EVIDENCE + " and number > ? order by number limit ?")
                .params(engagement.id(), engagement.round(), after, most)
                .query(JdbcEvidenceBook::evidence)
                .list();
    }

    @Override
    public Optional<LocalDate> newest(Engagement engagement) {
        return client.sql(EVIDENCE + " order by collected_on desc limit 1")
                .params(engagement.id(), engagement.round())
                .query(JdbcEvidenceBook::evidence)
                .optional()
                .map(KeptEvidence::collectedOn);
    }

    @Override
    public void remove(Engagement engagement, KeptEvidence evidence) {
        client.sql("delete from evidence where id = ?").param(evidence.id()).update();
        JdbcAttachmentBook.removeUnused(client, engagement);
    }

    @Override
    public List<RewrittenComment> comments(Engagement engagement) {
        return client.sql(COMMENTS + " order by discipline")
                .params(engagement.id(), engagement.round())
                .query(JdbcEvidenceBook::comment)
                .list();
    }

    @Override
    public Optional<RewrittenComment> comment(Engagement engagement, String discipline) {
        return client.sql(COMMENTS + " and discipline = ?")
                .params(engagement.id(), engagement.round(), discipline)
                .query(JdbcEvidenceBook::comment)
                .optional();
    }

    @Override
    public boolean keep(Engagement engagement, RewrittenComment changed) {
        String sql = changed.revision() == 1
                ? "insert into rewritten_comment (engagement, round, discipline, words, revision)"
                        + " values (:engagement, :round, :discipline, :words, :revision)"
                : "update rewritten_comment set words = :words, revision = :revision where engagement = :engagement"
                        + " and round = :round and discipline = :discipline and revision = :revision - 1";
        return client.sql(sql)
                        .param(ENGAGEMENT, engagement.id())
                        .param("round", engagement.round())
                        .param(DISCIPLINE, changed.discipline())
                        .param("words", changed.text())
                        .param(REVISION, changed.revision())
                        .update()
                == 1;
    }

    private static KeptEvidence evidence(ResultSet row, int n) throws SQLException {
        BigDecimal level = row.getBigDecimal("verified_level");
        return new KeptEvidence(
                row.getLong("number"),
                row.getString("id"),
                row.getString(DISCIPLINE),
                row.getString("aspect"),
                row.getString("kind"),
                row.getObject("collected_on", LocalDate.class),
                level == null ? null : level.stripTrailingZeros(),
                row.getString("reference"),
                row.getLong(REVISION));
    }

    private static RewrittenComment comment(ResultSet row, int n) throws SQLException {
        return new RewrittenComment(row.getString(DISCIPLINE), row.getString("words"), row.getLong(REVISION));
    }
}
