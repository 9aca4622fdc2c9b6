package io.plumbline.store;

import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail in the database. */
public final class JdbcAuditBook implements AuditBook {

    private static final String TRAIL = "the trail";

    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final Consumer<AuditEntry> kept;
    private final OneAtATime oneAtATime = new OneAtATime();

    /**
     * The trail kept in this database.
     *
     * @param kept told of each entry once its transaction is kept
     */
    public JdbcAuditBook(DataSource source, Consumer<AuditEntry> kept) {
        this.client = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.kept = kept;
    }

    @Override
    public void follow(Function<Optional<AuditEntry>, AuditEntry> next) {
        transaction.executeWithoutResult(status -> {
            oneAtATime.take(TRAIL);
            client.sql("select only_row from audit_lock for update")
                    .query(Integer.class)
                    .single();
            AuditEntry entry = next.apply(before(Long.MAX_VALUE, 1).stream().findFirst());
            add(entry);
            WhenKept.then(() -> kept.accept(entry));
        });
    }

    private void add(AuditEntry entry) {
        client.sql("insert into audit_entry (number, entered_at, actor, action, engagement, object, previous, hash)"
                        + " values (:number, :at, :actor, :action, :engagement, :object, :previous, :hash)")
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.deed().actor())
                .param("action", entry.deed().action())
                .param("engagement", entry.deed().engagement())
                .param("object", entry.deed().object())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    @Override
    public List<AuditEntry> after(long number, int most) {
        return client.sql("select * from audit_entry where number > ? order by number limit ?")
                .params(number, most)
                .query(JdbcAuditBook::entry)
                .list();
    }

    @Override
    public List<AuditEntry> before(long number, int most) {
        return client.sql("select * from audit_entry where number < ? order by number desc limit ?")
                .params(number, most)
                .query(JdbcAuditBook::entry)
                .list();
    }

    @Override
    public List<AuditEntry> before(long number, int most, String engagement) {
        return client.sql("select * from audit_entry where engagement = ? and number < ? order by number desc limit ?")
                .params(engagement, number, most)
                .query(JdbcAuditBook::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        Deed deed = new Deed(
                row.getString("actor"), row.getString("action"), row.getString("engagement"), row.getString("object"));
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                deed,
                row.getString("previous"),
                row.getString("hash"));
    }
}
