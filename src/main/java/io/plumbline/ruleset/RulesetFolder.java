package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The folders that owners and analysts edit.
 *
 * @param rules the folder of the rules, with its examples
 * @param features the folder of the scenarios
 */
public record RulesetFolder(Path rules, Path features) {

    /**
     * The content of the rules folder, read once.
     *
     * @param files its rules, tables and texts
     * @param problems what was wrong with reading them
     */
    record Content(SourceFiles files, List<Diagnostic> problems) {

        /** Tells contents apart, those that cannot be read included. */
        String fingerprint() {
            return RulesetVersion.of(files, problems).hash();
        }

        String version() {
            return problems.isEmpty() ? RulesetVersion.of(files).hash() : null;
        }
    }

    Content read() {
        List<Diagnostic> problems = new ArrayList<>();
        if (!Files.isDirectory(rules)) {
            problems.add(new Diagnostic(
                    SourceFiles.MANIFEST,
                    0,
                    0,
                    "there is no folder " + rules + "; name the folder of the rules with --plumbline.rules=FOLDER"));
            return new Content(new SourceFiles(new TreeMap<>()), problems);
        }
        return new Content(SourceFiles.read(rules, problems), problems);
    }

    /** When each file was written last, and how large it is: cheap enough to ask several times a second. */
    Map<Path, String> written() {
        return written(List.of(rules, features));
    }

    /** The same of any files, and of everything below any folders. */
    static Map<Path, String> written(List<Path> places) {
        Map<Path, String> written = new TreeMap<>();
        places.forEach(each -> walk(each, written));
        return written;
    }

    private static void walk(Path folder, Map<Path, String> written) {
        if (Files.notExists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    written.put(
                            file, attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    /** Whether Git is exchanging files at this moment. */
    boolean isBeingCheckedOut() {
        for (Path at = rules.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Files.exists(at.resolve(".git").resolve("index.lock"));
            }
        }
        return false;
    }

    /** Who owns, in the operating system, the files that differ between these two. */
    static String owners(Map<Path, String> before, Map<Path, String> now) {
        Set<String> owners = new TreeSet<>();
        for (Map.Entry<Path, String> each : now.entrySet()) {
            if (!each.getValue().equals(before.get(each.getKey()))) {
                try {
                    owners.add(Files.getOwner(each.getKey()).getName());
                } catch (IOException | UnsupportedOperationException e) {
                    owners.add("unknown");
                }
            }
        }
        return owners.isEmpty() ? null : String.join(", ", owners);
    }
}
