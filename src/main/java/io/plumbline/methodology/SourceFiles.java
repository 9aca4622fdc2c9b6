package io.plumbline.methodology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of the files of a rules folder by path, read once, so that what is checked is what is run.
 *
 * @param texts what the rule set consists of
 * @param method the text of METHOD.md, whose sections rules name, or null where it is not at hand
 */
public record SourceFiles(SortedMap<String, String> texts, String method) {

    /** The file that names the rule set, its stages and what they read. */
    public static final String MANIFEST = "ruleset.yml";

    /** The page that says the method in words. */
    static final String METHOD = "METHOD.md";

    private static final Pattern SECTION = Pattern.compile("(?m)^#{1,6} +(\\d+(?:\\.\\d+)?)[. ]");

    /** How the folder as a whole is called where no file of it is meant. */
    static final String FOLDER = "the rules folder";

    /** The largest file, in bytes. */
    public static final int LARGEST_FILE = 256 * 1024;

    /** All files together, in bytes. */
    public static final int LARGEST_FOLDER = 8 * 1024 * 1024;

    /** The texts of a rule set whose page about the method is not at hand. */
    public SourceFiles(SortedMap<String, String> texts) {
        this(texts, null);
    }

    /**
     * Reads {@code ruleset.yml} and everything in the folders below; other files of the top level are not rules.
     *
     * @param problems where a file that cannot be read as UTF-8 text is reported
     */
    public static SourceFiles read(Path folder, List<Diagnostic> problems) {
        return of(new SourceFolder(folder, problems).read(), problems);
    }

    /**
     * The same for files that are in memory, by path.
     *
     * @param problems where a path that leads out of the folder and a file that is no UTF-8 text are reported
     */
    public static SourceFiles of(Map<String, byte[]> files, List<Diagnostic> problems) {
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, String> lowered = new TreeMap<>();
        long left = LARGEST_FOLDER;
        for (Map.Entry<String, byte[]> each : new TreeMap<>(files).entrySet()) {
            SourcePath path = new SourcePath(each.getKey());
            if (path.leadsAway().isPresent()) {
                problems.add(new Diagnostic(path.shown(), 1, 0, path.leadsAway().get()));
            } else if (!path.isNoRule()) {
                left -= each.getValue().length;
                String other = lowered.putIfAbsent(path.path().toLowerCase(Locale.ROOT), path.path());
                if (other != null) {
                    problems.add(
                            new Diagnostic(
                                    path.path(),
                                    1,
                                    0,
                                    "this file and " + other
                                            + " differ in capital letters only, which some systems take for one file; rename one"));
                }
                take(path, each.getValue(), texts, problems);
            }
        }
        if (left < 0) {
            problems.add(new Diagnostic(
                    FOLDER,
                    0,
                    0,
                    "its rules, tables and texts are together larger than " + LARGEST_FOLDER / (1024 * 1024)
                            + " MB; take out what is none of them"));
        }
        byte[] page = files.get(METHOD);
        String method = page == null || page.length > LARGEST_FILE ? null : page(page);
        return new SourceFiles(texts, method);
    }

    private static void take(SourcePath path, byte[] bytes, Map<String, String> texts, List<Diagnostic> problems) {
        if (path.outOfPlace().isPresent()) {
            problems.add(new Diagnostic(path.path(), 1, 0, path.outOfPlace().get()));
            return;
        }
        new SourceText(path.path(), bytes, problems).read().ifPresent(text -> texts.put(path.path(), text));
    }

    /** A page that is no text says nothing about the method, and is no mistake in the rules. */
    private static String page(byte[] bytes) {
        return new SourceText(METHOD, bytes, new ArrayList<>()).read().orElse(null);
    }

    /** The numbers of the sections that METHOD.md has, in its order; none where it is not at hand. */
    public Set<String> sectionsOfMethod() {
        return method == null
                ? Set.of()
                : SECTION.matcher(method)
                        .results()
                        .map(each -> each.group(1))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text at a path, or null. */
    public String get(String path) {
        return texts.get(path);
    }

    /** The paths below a folder, sorted. */
    public List<String> below(String folder) {
        return texts.keySet().stream()
                .filter(each -> each.startsWith(folder + "/"))
                .toList();
    }
}
