package io.plumbline.store;

import io.plumbline.engagement.Attachment;
import io.plumbline.engagement.AttachmentBook;
import io.plumbline.engagement.Engagement;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attachments in the database, their content in pieces. */
public final class JdbcAttachmentBook implements AttachmentBook {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient client;

    /** The attachments kept in this database. */
    public JdbcAttachmentBook(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    @Override
    public void add(Engagement engagement, String evidence, Attachment attachment, byte[] content) {
        boolean known = client.sql("select count(*) from attachment_piece where engagement = ? and hash = ?")
                        .params(engagement.id(), attachment.hash())
                        .query(Integer.class)
                        .single()
                > 0;
        for (int from = 0; from < content.length && !known; from += PIECE) {
            client.sql("insert into attachment_piece (engagement, hash, piece, content) values (?, ?, ?, ?)")
                    .params(
                            engagement.id(),
                            attachment.hash(),
                            from / PIECE,
                            Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE)))
                    .update();
        }
        client.sql("insert into attachment (id, evidence, name, type, size, hash, made_at, made_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        attachment.id(),
                        evidence,
                        attachment.name(),
                        attachment.type(),
                        attachment.size(),
                        attachment.hash(),
                        attachment.madeAt().atOffset(ZoneOffset.UTC),
                        attachment.madeBy())
                .update();
    }

    @Override
    public Optional<Attachment> find(String evidence, String id) {
        return client.sql("select * from attachment where evidence = ? and id = ?")
                .params(evidence, id)
                .query(JdbcAttachmentBook::attachment)
                .optional();
    }

    @Override
    public List<Attachment> list(String evidence, long after, int most) {
        return client.sql("select * from attachment where evidence = ? and number > ? order by number limit ?")
                .params(evidence, after, most)
                .query(JdbcAttachmentBook::attachment)
                .list();
    }

    @Override
    public byte[] content(Engagement engagement, Attachment attachment) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(attachment.size());
        client.sql("select content from attachment_piece where engagement = ? and hash = ? order by piece")
                .params(engagement.id(), attachment.hash())
                .query((row, n) -> row.getBytes("content"))
                .list()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    @Override
    public void remove(Engagement engagement, Attachment attachment) {
        client.sql("delete from attachment where id = ?").param(attachment.id()).update();
        removeUnused(client, engagement);
    }

    /** Takes out the contents that no attachment of an engagement has any more. */
    static void removeUnused(JdbcClient client, Engagement engagement) {
        client.sql("delete from attachment_piece where engagement = ? and hash not in (select a.hash from attachment a"
                        + " join evidence e on e.id = a.evidence where e.engagement = ?)")
                .params(engagement.id(), engagement.id())
                .update();
    }

    private static Attachment attachment(ResultSet row, int n) throws SQLException {
        return new Attachment(
                row.getLong("number"),
                row.getString("id"),
                row.getString("name"),
                row.getString("type"),
                row.getInt("size"),
                row.getString("hash"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
