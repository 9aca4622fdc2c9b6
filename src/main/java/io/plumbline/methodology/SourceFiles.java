package io.plumbline.methodology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text of the files of a rules folder by path, read once, so that what is checked is what is run. */
public record SourceFiles(SortedMap<String, String> texts) {

    /** The file that names the rule set, its stages and what they read. */
    public static final String MANIFEST = "ruleset.yml";

    /**
     * Reads {@code ruleset.yml} and everything in the folders below; other files of the top level are not rules.
     *
     * @param problems where a file that cannot be read as UTF-8 text is reported
     */
    public static SourceFiles read(Path folder, List<Diagnostic> problems) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(each).toString().replace('\\', '/');
                if (name.equals(MANIFEST) || isRuleText(name)) {
                    read(each, name, problems, texts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rules folder " + folder + " cannot be read", e);
        }
        return new SourceFiles(texts);
    }

    public static final int LARGEST_FILE = 256 * 1024;
    public static final int LARGEST_FOLDER = 8 * 1024 * 1024;

    public static SourceFiles of(Map<String, byte[]> files, List<Diagnostic> problems) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.equals(MANIFEST) || isRuleText(path))
                texts.put(path, normal(new String(bytes, StandardCharsets.UTF_8)));
        });
        return new SourceFiles(texts);
    }

    private static boolean isRuleText(String name) {
        boolean hidden = name.startsWith(".") || name.contains("/.") || name.endsWith("~");
        return name.contains("/") && !name.startsWith("examples/") && !hidden;
    }

    private static void read(Path file, String name, List<Diagnostic> problems, Map<String, String> texts)
            throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            texts.put(name, normal(text));
        } catch (CharacterCodingException e) {
            problems.add(new Diagnostic(name, 0, 0, "this is not UTF-8 text; save it in the encoding UTF-8"));
        }
    }

    private static String normal(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
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
