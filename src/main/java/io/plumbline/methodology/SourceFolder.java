package io.plumbline.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The bytes of the files of a rules folder on a disk, within limits, never from outside of it. */
final class SourceFolder extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<Diagnostic> problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private long left = SourceFiles.LARGEST_FOLDER;

    SourceFolder(Path folder, List<Diagnostic> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Map<String, byte[]> read() {
        try {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            Files.walkFileTree(folder, this);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the rules folder " + folder + " cannot be read", e);
        }
    }

    private SourcePath path(Path file) {
        return new SourcePath(StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/")));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
        boolean leftAlone = !below.equals(folder) && new SourcePath(path(below).path() + "/x").isNoRule();
        return leftAlone ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        SourcePath path = path(file);
        boolean folderBelow = attributes.isSymbolicLink()
                && Files.isDirectory(file)
                && !new SourcePath(path.path() + "/x").isNoRule();
        if (path.isNoRule() && !folderBelow && !path.path().equals(SourceFiles.METHOD)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink() && !staysInside(file)) {
            report(path, "this is a link that leads to a folder or out of the rules folder; put the file itself here");
        } else if (!Files.isRegularFile(file)) {
            report(path, "this is no file that can be read; take it out of the folder");
        } else {
            read(file, path);
        }
        return left < 0 ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private boolean staysInside(Path link) {
        try {
            Path real = link.toRealPath();
            return real.startsWith(folder.toRealPath()) && Files.isRegularFile(real);
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    private void read(Path file, SourcePath path) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(SourceFiles.LARGEST_FILE + 1);
            left -= bytes.length;
            files.put(path.path(), bytes);
        } catch (NoSuchFileException vanished) {
            // Between listing and reading; whoever edits here is not done.
        } catch (IOException e) {
            report(path, "this file cannot be read; let the account of the service read it");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(folder)) {
            throw e;
        }
        if (!(e instanceof NoSuchFileException)) {
            report(path(file), "this cannot be read; let the account of the service read it");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path below, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private void report(SourcePath path, String message) {
        problems.add(new Diagnostic(path.shown(), 1, 0, message));
    }
}
