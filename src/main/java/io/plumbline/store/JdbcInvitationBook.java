package io.plumbline.store;

import io.plumbline.engagement.Invitation;
import io.plumbline.engagement.InvitationBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations in the database. */
public final class JdbcInvitationBook implements InvitationBook {

    private final JdbcClient client;

    /** The invitations kept in this database. */
    public JdbcInvitationBook(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    @Override
    public void add(Invitation invitation, String hash) {
        client.sql("insert into invitation (id, interview, token_hash, made_at, made_by, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        invitation.id(),
                        invitation.interview(),
                        hash,
                        time(invitation.madeAt()),
                        invitation.madeBy(),
                        time(invitation.expiresAt()))
                .update();
    }

    @Override
    public Optional<Invitation> find(String interview, String id) {
        return client.sql("select * from invitation where interview = ? and id = ?")
                .params(interview, id)
                .query(JdbcInvitationBook::invitation)
                .optional();
    }

    @Override
    public List<Invitation> list(String interview, long after, int most) {
        return client.sql("select * from invitation where interview = ? and number > ? order by number limit ?")
                .params(interview, after, most)
                .query(JdbcInvitationBook::invitation)
                .list();
    }

    @Override
    public Optional<Invitation> holder(String hash) {
        return client.sql("select * from invitation where token_hash = ?")
                .param(hash)
                .query(JdbcInvitationBook::invitation)
                .optional();
    }

    @Override
    public Optional<String> engagement(String interview) {
        return client.sql("select e.id from interview i join engagement e on e.id = i.engagement and e.round = i.round"
                        + " where i.id = ?")
                .param(interview)
                .query(String.class)
                .optional();
    }

    @Override
    public void revoke(String id, Instant at) {
        client.sql("update invitation set revoked_at = ? where id = ?")
                .params(time(at), id)
                .update();
    }

    @Override
    public void used(String id, Instant at) {
        client.sql("update invitation set last_used = ? where id = ?")
                .params(time(at), id)
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Invitation invitation(ResultSet row, int n) throws SQLException {
        return new Invitation(
                row.getLong("number"),
                row.getString("id"),
                row.getString("interview"),
                at(row, "made_at"),
                row.getString("made_by"),
                at(row, "expires_at"),
                at(row, "revoked_at"),
                at(row, "last_used"));
    }
}
