package io.plumbline.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tools.jackson.databind.json.JsonMapper;

/** Every conclusion, one line of JSON each, a file a day that only the service's account may read. */
public final class DecisionLog implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private LocalDate day;
    private FileChannel file;

    /** The log in this folder, which is made when the first line is written. */
    public DecisionLog(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a line; when this returns, the operating system has it.
     *
     * @throws UncheckedIOException when it cannot be written; an answer that is not recorded must not be given
     */
    public synchronized void append(Decision decision) {
        try {
            open(LocalDate.ofInstant(decision.at(), ZoneOffset.UTC));
            ByteBuffer line =
                    ByteBuffer.wrap((JSON.writeValueAsString(decision) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                file.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the decision could not be recorded in " + folder, e);
        }
    }

    private void open(LocalDate wanted) throws IOException {
        if (wanted.equals(day) && file.isOpen()) {
            return;
        }
        close();
        Files.createDirectories(folder);
        Path path = folder.resolve("decisions-" + wanted + ".jsonl");
        if (Files.notExists(path)) {
            Files.createFile(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            }
        }
        file = FileChannel.open(path, StandardOpenOption.APPEND);
        day = wanted;
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
