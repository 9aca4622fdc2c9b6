package io.plumbline.store;

import io.plumbline.engagement.ArchiveDocument;
import io.plumbline.engagement.Archives;
import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Workroom;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that can be got out of a database: each engagement's archive, the audit trail, the accounts and the teams. */
final class WholeExport {

    private WholeExport() {}

    /** The looking itself is not entered, so that it changes nothing. */
    private static final class Unwritten implements AuditBook {

        @Override
        public void follow(Function<Optional<AuditEntry>, AuditEntry> next) {}

        @Override
        public List<AuditEntry> after(long number, int most) {
            return List.of();
        }

        @Override
        public List<AuditEntry> before(long number, int most) {
            return List.of();
        }

        @Override
        public List<AuditEntry> before(long number, int most, String engagement) {
            return List.of();
        }
    }

    static String of(DataSource source) {
        JdbcEngagementBook book = new JdbcEngagementBook(source);
        Workroom room =
                new Workroom(book, new JdbcTransactions(source), new AuditTrail(new Unwritten(), Clock.systemUTC()));
        Archives archives = new Archives(
                new JdbcInterviewBook(source),
                new JdbcEvidenceBook(source),
                new JdbcAttachmentBook(source),
                new JdbcSnapshotBook(source),
                room);
        StringBuilder all = new StringBuilder();
        for (String each : column(source, "select id from engagement order by number")) {
            byte[] archive = ArchiveDocument.bytes(archives.of(each, KeptEngagements.ANN));
            all.append(each).append(new String(archive, StandardCharsets.UTF_8)).append('\n');
        }
        new JdbcAuditBook(source, entry -> {}).after(0, Integer.MAX_VALUE).forEach(entry -> all.append(entry)
                .append('\n'));
        column(source, "select name || roles || disabled || revision || password from account order by name")
                .forEach(each -> all.append(each).append('\n'));
        column(source, "select engagement || account || part from engagement_member order by 1")
                .forEach(each -> all.append(each).append('\n'));
        return all.toString();
    }

    /** The number of the entry with which the audit trail ends. */
    static long last(DataSource source) {
        return JdbcClient.create(source)
                .sql("select max(number) from audit_entry")
                .query(Long.class)
                .single();
    }

    private static List<String> column(DataSource source, String sql) {
        return JdbcClient.create(source).sql(sql).query(String.class).list();
    }
}
