package io.plumbline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL in a folder, which also has the log of what they say. */
record PostgresPrograms(Path folder) {

    /** Those that Maven brought for this machine, unpacked. */
    static PostgresPrograms unpacked(Path folder) throws IOException {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream("/postgres-linux-" + machine + ".txz");
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve("program").resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, target);
                        Files.setPosixFilePermissions(target, permissions(entry));
                    }
                }
            }
        }
        return new PostgresPrograms(folder);
    }

    private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
        return PosixFilePermissions.fromString((entry.getMode() & 0111) == 0 ? "rw-r--r--" : "rwxr-xr-x");
    }

    Process start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(Unprivileged.command());
        command.add(folder.resolve("program/bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    void run(String program, String... arguments) throws IOException {
        try {
            if (start(program, arguments).waitFor() != 0) {
                throw new IOException(log());
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
    }
}
