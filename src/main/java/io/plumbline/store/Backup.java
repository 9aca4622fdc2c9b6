package io.plumbline.store;

import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.engagement.TrailVerdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as it is at one moment, in a file of its own, and how it is put back. */
public final class Backup {

    private static final String FILE = "plumbline.mv.db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private Backup() {}

    /** What keeps a backup from being made or put back, and what to do. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Writes a backup of an H2 database, whoever writes to it meanwhile.
     *
     * @throws Refused when it is kept in another
     */
    public static void make(DataSource source, Path file) {
        if (!Database.isH2(source)) {
            throw new Refused("everything is kept in PostgreSQL, which has tools of its own for this; use pg_dump");
        }
        String name = file.toAbsolutePath().toString().replace("'", "''");
        JdbcClient.create(source).sql("backup to '" + name + "'").update();
    }

    /**
     * Puts a backup back into a data folder that no service has open. What stood there is set aside, and the checkpoints
     * of the audit trail note that an older copy was put back on purpose.
     *
     * @return what was set aside, or null
     * @throws Refused when the backup cannot be used; nothing is changed then
     */
    public static Path restore(Path backup, Path data, Instant now) {
        try {
            OwnersOnly.folder(data);
            Path beside = Files.createTempDirectory(data, "restore");
            try {
                AuditEntry last = read(backup, beside);
                Path aside = setAside(data, now);
                Files.move(beside.resolve(FILE), data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
                if (last != null) {
                    try (Checkpoints checkpoints = new Checkpoints(data.resolve("audit"))) {
                        checkpoints.restored(last);
                    }
                }
                return aside;
            } finally {
                try (var left = Files.list(beside)) {
                    for (Path each : left.toList()) {
                        Files.delete(each);
                    }
                }
                Files.delete(beside);
            }
        } catch (IOException e) {
            throw new Refused("the backup " + backup + " cannot be put back: " + e.getMessage());
        }
    }

    private static Path setAside(Path data, Instant now) throws IOException {
        Path present = data.resolve(FILE);
        return Files.exists(present) ? Files.move(present, data.resolve(FILE + ".before-" + STAMP.format(now))) : null;
    }

    /** Unpacks a backup, opens it and goes through its audit trail. */
    private static AuditEntry read(Path backup, Path into) throws IOException {
        if (!Files.isRegularFile(backup)) {
            throw new Refused(backup + " is no file; name one that the command backup wrote");
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(FILE)) {
                throw new Refused(backup + " is no backup of Plumbline");
            }
            try (OutputStream out = Files.newOutputStream(OwnersOnly.file(into.resolve(FILE)))) {
                zip.transferTo(out);
            }
        } catch (IOException e) {
            throw new Refused("the backup " + backup + " is damaged: " + e.getMessage());
        }
        try {
            JdbcAuditBook book = new JdbcAuditBook(Database.open(into), kept -> {});
            List<AuditEntry> last = book.before(Long.MAX_VALUE, 1);
            try (Checkpoints none = new Checkpoints(into.resolve("audit"))) {
                TrailVerdict verdict = new TrailCheck(book, none).verdict();
                if (!verdict.whole()) {
                    throw new Refused("the audit trail in " + backup + " is broken: " + verdict.reason());
                }
            }
            return last.isEmpty() ? null : last.get(0);
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException e) {
            throw new Refused("the backup " + backup + " is damaged, or of a later version of Plumbline");
        }
    }
}
