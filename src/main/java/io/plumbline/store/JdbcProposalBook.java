package io.plumbline.store;

import io.plumbline.scenario.Proposal;
import io.plumbline.scenario.ProposalBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Proposed scenarios in the database. */
public final class JdbcProposalBook implements ProposalBook {

    private static final String NUMBER = "number";

    private final JdbcClient client;

    /** The proposals kept in this database. */
    public JdbcProposalBook(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    @Override
    public Proposal add(Proposal proposal) {
        KeyHolder key = new GeneratedKeyHolder();
        client.sql("insert into scenario_proposal (path, content, replaces, reason, proposed_by, proposed_at, state)"
                        + " values (:path, :content, :replaces, :reason, :by, :at, :state)")
                .param("path", proposal.path())
                .param("content", proposal.text())
                .param("replaces", proposal.replaces())
                .param("reason", proposal.reason())
                .param("by", proposal.by())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .param("state", proposal.state().name())
                .update(key, NUMBER);
        return proposal.with(key.getKey().longValue());
    }

    @Override
    public List<Proposal> latest(int most) {
        return client.sql("select * from scenario_proposal order by number desc limit ?")
                .param(most)
                .query(JdbcProposalBook::proposal)
                .list();
    }

    @Override
    public Optional<Proposal> find(long number) {
        return client.sql("select * from scenario_proposal where number = ?")
                .param(number)
                .query(JdbcProposalBook::proposal)
                .optional();
    }

    @Override
    public int open() {
        return client.sql("select count(*) from scenario_proposal where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean decide(Proposal decided) {
        return client.sql(
                                "update scenario_proposal set state = :state, decided_by = :by, decided_at = :at, said = :said"
                                        + " where number = :number and state = 'OPEN'")
                        .param("state", decided.state().name())
                        .param("by", decided.decidedBy())
                        .param("at", decided.decidedAt().atOffset(ZoneOffset.UTC))
                        .param("said", decided.said())
                        .param(NUMBER, decided.number())
                        .update()
                == 1;
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        return new Proposal(
                row.getLong(NUMBER),
                row.getString("path"),
                row.getString("content"),
                row.getString("replaces"),
                row.getString("reason"),
                row.getString("proposed_by"),
                at(row, "proposed_at"),
                Proposal.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                at(row, "decided_at"),
                row.getString("said"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
