package io.plumbline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rule folders with one thing changed at random: a byte, a word, a line, or what it means. */
final class Mutants {

    private static final Pattern WORD = Pattern.compile("[\\w.$\"-]+|[^\\w\\s]");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(\\.\\d+)?\\b");
    private static final List<String> MEANINGS = List.of("<", "<=", ">", ">=", "==", "!=", "not ", "exists ");

    private final TreeMap<String, byte[]> shipped = new TreeMap<>();
    private final List<String> paths;
    private final Random random;

    Mutants(Path folder, Random random) {
        this.random = random;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(each).toString();
                if (path.equals("ruleset.yml") || path.contains("/") && !path.startsWith("examples/")) {
                    shipped.put(path, Files.readAllBytes(each));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.paths = List.copyOf(shipped.keySet());
    }

    /**
     * A changed folder.
     *
     * @param what what was done to it
     * @param file which file it was done to
     * @param files all files
     */
    record Mutant(String what, String file, Map<String, byte[]> files) {

        /** Whether a refusal of this file could name a line: it is there, and not empty. */
        boolean leavesLines(String path) {
            byte[] content = files.get(path);
            return content != null && !new String(content, StandardCharsets.UTF_8).isBlank();
        }

        @Override
        public String toString() {
            return file + " (" + what + ")";
        }
    }

    Mutant next() {
        String path = paths.get(random.nextInt(paths.size()));
        byte[] bytes = shipped.get(path).clone();
        String text = new String(bytes, StandardCharsets.UTF_8);
        int kind = random.nextInt(8);
        return switch (kind) {
            case 0 -> with("a byte", path, changedByte(bytes));
            case 1 -> with("cut off", path, text.substring(0, random.nextInt(text.length())));
            case 2 -> with("a word gone", path, word(text, ""));
            case 3 -> with("another word", path, word(text, otherWord(text)));
            case 4 -> with("a line gone", path, line(text, false));
            case 5 -> with("a line twice", path, line(text, true));
            case 6 -> with("a number", path, number(text));
            default -> with("a comparison", path, comparison(text));
        };
    }

    private Mutant with(String what, String path, String text) {
        return with(what, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Mutant with(String what, String path, byte[] content) {
        Map<String, byte[]> files = new TreeMap<>(shipped);
        files.put(path, content);
        return new Mutant(what, path, files);
    }

    private byte[] changedByte(byte[] bytes) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    private String word(String text, String other) {
        return replaced(text, WORD, found -> other);
    }

    private String otherWord(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return words.get(random.nextInt(words.size())).group();
    }

    private String number(String text) {
        return replaced(text, NUMBER, found -> List.of("0", "1", "-1", "99", found + "5", "1e9", "0,5")
                .get(random.nextInt(7)));
    }

    private String comparison(String text) {
        String from = MEANINGS.get(random.nextInt(MEANINGS.size()));
        String to = MEANINGS.get(random.nextInt(MEANINGS.size()));
        return text.contains(from) ? replaced(text, Pattern.compile(Pattern.quote(from)), found -> to) : word(text, to);
    }

    private String replaced(String text, Pattern what, java.util.function.UnaryOperator<String> by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text + "x";
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + by.apply(one.group()) + text.substring(one.end());
    }

    private String line(String text, boolean twice) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        if (twice) {
            lines.add(at, lines.get(at));
        } else {
            lines.remove(at);
        }
        return String.join("\n", lines);
    }
}
