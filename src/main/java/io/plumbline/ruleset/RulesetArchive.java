package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A rules folder packed into a zip file. It is read in memory within limits; nothing is ever unpacked to a disk. */
public final class RulesetArchive {

    /** The largest upload, in bytes. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private static final String NAME = "the zip file";
    private static final String MANIFEST_IN_FOLDER = "/" + SourceFiles.MANIFEST;

    private final Limits limits;
    private final List<Diagnostic> problems;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long left;
    private long passedOver;

    private RulesetArchive(Limits limits, List<Diagnostic> problems) {
        this.limits = limits;
        this.problems = problems;
        this.left = limits.bytes();
    }

    /**
     * How far a zip file is unpacked.
     *
     * @param entries how many entries it may have
     * @param bytes how many bytes are kept of it
     * @param passedOver how many bytes of files that are too large are passed over before the whole is refused; a bomb has
     *     more
     */
    record Limits(int entries, long bytes, long passedOver) {

        /** Far more than a rules folder has. */
        static final Limits USUAL = new Limits(2_000, SourceFiles.LARGEST_FOLDER, 32L * 1024 * 1024);
    }

    /** The sources in this zip file, whose root or only folder is the rules folder. */
    public static SourceFiles read(byte[] zip, List<Diagnostic> problems) {
        return read(zip, Limits.USUAL, problems);
    }

    static SourceFiles read(byte[] zip, Limits limits, List<Diagnostic> problems) {
        RulesetArchive archive = new RulesetArchive(limits, problems);
        archive.unpack(zip);
        return SourceFiles.of(archive.withoutOuterFolder(), problems);
    }

    /** The sources of a version with one file put in the place of another, or beside the others. */
    public static SourceFiles replaced(SourceFiles sources, String path, byte[] content, List<Diagnostic> problems) {
        Map<String, byte[]> files = new TreeMap<>();
        sources.texts().forEach((each, text) -> files.put(each, text.getBytes(StandardCharsets.UTF_8)));
        files.put(path, content);
        return SourceFiles.of(files, problems);
    }

    private void unpack(byte[] zip) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            int count = 0;
            for (ZipEntry each = entries.getNextEntry(); each != null; each = entries.getNextEntry()) {
                if (++count > limits.entries()) {
                    report(
                            NAME,
                            "it has more than " + limits.entries()
                                    + " entries; send the rules folder and nothing else");
                    return;
                }
                if (!each.isDirectory() && !add(each.getName(), entries)) {
                    return;
                }
            }
            if (count == 0) {
                report(NAME, "this is not a zip file, or there is nothing in it; pack the rules folder");
            }
        } catch (IOException | IllegalArgumentException e) {
            report(NAME, "it cannot be unpacked; pack the rules folder again, without a password");
        }
    }

    private boolean add(String name, ZipInputStream entries) throws IOException {
        byte[] content = entries.readNBytes((int) Math.min(left, SourceFiles.LARGEST_FILE) + 1);
        left -= content.length;
        for (long more = 1; more > 0 && passedOver <= limits.passedOver(); passedOver += more) {
            more = entries.skip(SourceFiles.LARGEST_FOLDER);
        }
        if (left < 0 || passedOver > limits.passedOver()) {
            report(
                    NAME,
                    "unpacked it is larger than " + limits.bytes() / (1024 * 1024)
                            + " MB; send the rules folder and nothing else");
            return false;
        }
        if (files.put(name, content) != null) {
            report(name, "the zip file has two files of this name; which one is meant?");
        }
        return true;
    }

    private Map<String, byte[]> withoutOuterFolder() {
        List<String> folders = files.keySet().stream()
                .filter(each -> each.endsWith(MANIFEST_IN_FOLDER))
                .map(each -> each.substring(0, each.length() - SourceFiles.MANIFEST.length()))
                .filter(each -> each.indexOf('/') == each.length() - 1)
                .toList();
        if (files.containsKey(SourceFiles.MANIFEST) || folders.size() != 1) {
            return files;
        }
        String outer = folders.get(0);
        return files.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(outer) || !each.getKey().startsWith("__MACOSX/"))
                .collect(Collectors.toMap(
                        each -> each.getKey().startsWith(outer)
                                ? each.getKey().substring(outer.length())
                                : each.getKey(),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private void report(String file, String message) {
        problems.add(new Diagnostic(file, 0, 0, message));
    }
}
