package io.plumbline.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes outside the database what the trail ends with, at most once a second and when the service stops: only so is it
 * seen that its end was cut off, that all of it was written anew, or that an older copy was put back.
 */
public final class Checkpoints implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final long BETWEEN_MILLISECONDS = 1_000;

    private final Path file;
    private final ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "checkpoints");
        thread.setDaemon(true);
        return thread;
    });
    private AuditEntry latest;
    private boolean due;

    /** The checkpoints in this folder, which is made when the first is noted. */
    public Checkpoints(Path folder) {
        this.file = folder.resolve("checkpoints.log");
    }

    /** Takes up that an entry is kept now. */
    public synchronized void kept(AuditEntry entry) {
        if (latest == null || entry.number() > latest.number()) {
            latest = entry;
            if (!due) {
                due = true;
                clerk.schedule(this::note, BETWEEN_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private synchronized void note() {
        if (due) {
            try {
                append(Checkpoint.line(latest, false));
                due = false;
            } catch (UncheckedIOException e) {
                LOG.error("{}; it is tried again with the next entry", e.getMessage());
                due = false;
            }
        }
    }

    /** Notes that an older copy was put back on purpose, which ends with this entry. */
    public synchronized void restored(AuditEntry last) {
        append(Checkpoint.line(last, true));
    }

    List<Checkpoint> read() {
        return Checkpoint.read(file);
    }

    private void append(String line) {
        try {
            Files.createDirectories(file.getParent());
            boolean made = Files.notExists(file);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (made && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a checkpoint of the audit trail cannot be written to " + file, e);
        }
    }

    /** Notes what is not noted yet. */
    @Override
    public void close() {
        clerk.shutdownNow();
        note();
    }
}
