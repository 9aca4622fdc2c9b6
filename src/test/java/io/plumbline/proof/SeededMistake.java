package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A mistake that somebody makes in files, and where and in which words it is to be named. They stand in
 * {@code src/test/resources/mistakes}, a few lines each: {@code in} which file, {@code -} which words give way to
 * {@code +} which others, or what to {@code write}, or {@code delete}; {@code encoded} how; {@code at} which place;
 * and what is to be {@code says}.
 *
 * @param name what it is
 * @param edits what is done to the files, line by line
 * @param file where it is named
 * @param line where in that file, 0 where there is none
 * @param said what is said of it, among other words
 */
record SeededMistake(String name, List<String> edits, String file, int line, String said) {

    private static final Path FOLDER = Path.of("src/test/resources/mistakes");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /** The mistakes of one of the files. */
    static List<SeededMistake> of(String file) {
        try {
            List<SeededMistake> mistakes = new ArrayList<>();
            for (String each : Files.readString(FOLDER.resolve(file)).split("(?m)^== ")) {
                if (!each.isBlank()) {
                    mistakes.add(of(each.stripTrailing().split("\n")));
                }
            }
            return mistakes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeededMistake of(String[] lines) {
        List<String> edits = new ArrayList<>();
        String place = "";
        String said = "";
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("at ")) {
                place = lines[i].substring(3);
            } else if (lines[i].startsWith("says ")) {
                said = lines[i].substring(5);
            } else {
                edits.add(lines[i]);
            }
        }
        int colon = place.lastIndexOf(':');
        int line = Integer.parseInt(place.substring(colon + 1));
        return new SeededMistake(lines[0], edits, place.substring(0, colon), line, said);
    }

    /** Makes it in these files, by path, and returns the paths it was made in. */
    List<String> make(Map<String, byte[]> files) {
        List<String> paths = new ArrayList<>();
        String gone = "";
        for (String each : edits) {
            String path = paths.isEmpty() ? "" : paths.get(paths.size() - 1);
            String rest = each.indexOf(' ') < 0 ? "" : words(each.substring(each.indexOf(' ') + 1));
            switch (each.split(" ")[0]) {
                case "in" -> paths.add(rest);
                case "-" -> gone = rest;
                case "+" ->
                    files.put(path, replaced(text(files, path), gone, rest).getBytes(StandardCharsets.UTF_8));
                case "write" -> files.put(path, rest.getBytes(StandardCharsets.UTF_8));
                case "delete" -> files.remove(path);
                case "encoded" -> files.put(path, text(files, path).getBytes(Charset.forName(rest)));
                default -> throw new IllegalArgumentException(name + ": " + each);
            }
        }
        return paths;
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private String replaced(String text, String words, String others) {
        int at = text.indexOf(words);
        assertThat(at).as(name + ": " + words).isNotNegative();
        return text.substring(0, at) + others + text.substring(at + words.length());
    }

    private static String words(String written) {
        String letters = UNICODE.matcher(written)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
        return letters.translateEscapes();
    }

    @Override
    public String toString() {
        return name;
    }
}
