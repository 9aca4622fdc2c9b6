package io.plumbline.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that tells the password of the first account to whoever may read the data folder, until it is changed. */
public final class InitialPassword {

    private static final Logger LOG = LoggerFactory.getLogger(InitialPassword.class);

    /** The account that is made when there is none. */
    public static final String ACCOUNT = "owner";

    private static final String FILE = "initial-password";

    private final Path file;

    /** The file in this data folder. */
    public InitialPassword(Path data) {
        this.file = data.resolve(FILE);
    }

    /** Where the password stands, or stood. */
    public Path file() {
        return file;
    }

    /** Whether a password is written there. */
    public boolean isWritten() {
        return Files.exists(file);
    }

    /** Writes a password that only this user of the computer can read, at no moment anybody else. */
    void write(String password) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (SeekableByteChannel channel = Files.newByteChannel(file, anew, ownersOnly())) {
                channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the first password could not be written to " + file, e);
        }
    }

    private FileAttribute<?>[] ownersOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Takes the file away; where that fails, what stands in it opens nothing any more, and the log says so. */
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.error("{} could not be deleted; delete it, its password is no longer the account's", file, e);
        }
    }
}
