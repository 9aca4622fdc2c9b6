package io.plumbline.ruleset;

import io.plumbline.TestRules;
import io.plumbline.methodology.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Something a rules folder might try to do.
 *
 * @param name what it is called
 * @param tries what it is after
 * @param file the one file in which it differs from the shipped rules
 * @param text that file
 * @param inert whether it may be taken, since it is text that does nothing
 */
public record Attack(String name, String tries, String file, String text, boolean inert) {

    /** The rule file in which most of them stand. */
    static final String RAW = "scoring/raw.drl";

    private static final Path CORPUS = Path.of("src/test/resources/io/plumbline/ruleset/attacks");
    /** The shipped rules. */
    public static final SortedMap<String, String> SHIPPED =
            SourceFiles.read(TestRules.FOLDER, new ArrayList<>()).texts();

    /** All attacks of the corpus, aimed at this file and port. */
    public static List<Attack> all(Canary canary) {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().flatMap(each -> read(each, canary)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The attack of this name. */
    public static Attack named(String name, Canary canary) {
        return all(canary).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no attack " + name));
    }

    private static Stream<Attack> read(Path file, Canary canary) {
        try {
            List<Map<String, Object>> entries = new Yaml().load(Files.readString(file));
            return entries.stream().map(each -> of(each, canary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attack of(Map<String, Object> entry, Canary canary) {
        Map<String, String> words = new TreeMap<>();
        entry.forEach((key, value) -> words.put(key, Payload.filled(String.valueOf(value), canary)));
        String file = words.getOrDefault("file", words.getOrDefault("in", RAW));
        return new Attack(
                words.get("name"),
                words.get("tries"),
                file,
                text(words, SHIPPED.get(file)),
                Boolean.parseBoolean(words.get("inert")));
    }

    private static String text(Map<String, String> words, String shipped) {
        if (words.containsKey("text")) {
            return words.get("text");
        }
        if (words.containsKey("in")) {
            if (!shipped.contains(words.get("from"))) {
                throw new IllegalArgumentException(words.get("name") + " finds no " + words.get("from"));
            }
            return shipped.replace(words.get("from"), words.get("to"));
        }
        if (words.containsKey("head")) {
            return shipped.replaceFirst("\n", "\n" + words.get("head").replace("\\", "\\\\") + "\n");
        }
        return shipped + "\n" + words.getOrDefault("tail", rule(words)) + "\n";
    }

    private static String rule(Map<String, String> words) {
        return rule(
                words.getOrDefault("attributes", ""),
                words.getOrDefault("when", ""),
                words.getOrDefault("then", "insert( new Note( $d, \"PAPER_CAP\" ) );"));
    }

    /** An otherwise good rule with these parts in it. */
    static String rule(String attributes, String when, String then) {
        return """
                // Why.
                rule "RAW-9 an attack"
                    @method( "4" )
                    %s
                when
                    $p : Parameters()
                    Practice( $d : discipline, $practice : value )
                    %s
                then
                    %s
                end""".formatted(attributes, when, then);
    }

    /** The shipped rules with the attack among them. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>(SHIPPED);
        texts.put(file, text);
        return texts;
    }

    @Override
    public String toString() {
        return name + ": " + tries;
    }
}
