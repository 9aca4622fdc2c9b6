package io.plumbline;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.FactsDocument;
import io.plumbline.methodology.Methodology;
import io.plumbline.ruleset.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped rules, compiled once for all tests, and the shipped examples. */
public final class TestRules {

    /** The folder of the shipped rules. */
    public static final Path FOLDER = Path.of("rules");

    private static final class Shipped {
        private static final Ruleset RULESET = Ruleset.load(FOLDER);
    }

    private TestRules() {}

    /** The shipped rules. */
    public static Ruleset shipped() {
        return Shipped.RULESET;
    }

    /** The names of the shipped facts documents. */
    public static List<String> examples() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("examples"))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.endsWith(".expected.json") && !each.startsWith("scorecard-"))
                    .map(each -> each.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file among the examples. */
    public static String example(String file) {
        return text(FOLDER.resolve("examples").resolve(file));
    }

    /** The text of a file that tests add to the rules. */
    public static String added(String file) {
        return text(Path.of("src/test/resources/io/plumbline/added").resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assessment of a facts document. */
    public static Assessment read(String facts, Methodology methodology) {
        try {
            return FactsDocument.read(new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)), methodology);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
