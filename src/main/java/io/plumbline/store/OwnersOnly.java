package io.plumbline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that only the account of whoever makes them may enter and read, where the file system knows of it. */
public final class OwnersOnly {

    private OwnersOnly() {}

    /** Makes a folder where there is none; one that is there stays as it is. */
    public static Path folder(Path folder) {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder, permissions(folder, "rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made", e);
        }
    }

    /**
     * Makes an empty file, to be written.
     *
     * @throws IOException where it is there already, or cannot be made
     */
    public static Path file(Path file) throws IOException {
        return Files.createFile(file, permissions(file, "rw-------"));
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        boolean known = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
