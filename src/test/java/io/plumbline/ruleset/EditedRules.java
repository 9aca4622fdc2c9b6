package io.plumbline.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** A copy of the shipped rules in a folder of its own, to be changed as an owner would. */
final class EditedRules {

    private final Path folder;

    private EditedRules(Path folder) {
        this.folder = folder;
    }

    /** The shipped rules, copied. */
    static EditedRules in(Path folder) {
        return in(folder, paths -> paths);
    }

    /** The shipped rules, copied file by file in the order that is given. */
    static EditedRules in(Path folder, UnaryOperator<List<Path>> order) {
        try (Stream<Path> files = Files.walk(TestRules.FOLDER)) {
            List<Path> paths = new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(each -> !each.startsWith(TestRules.FOLDER.resolve("examples")))
                    .sorted()
                    .toList());
            for (Path each : order.apply(paths)) {
                Path copy = folder.resolve(TestRules.FOLDER.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EditedRules(folder);
    }

    /** The text of one of its files. */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other words in the place of words that stand in the file once, or as the first of several. */
    EditedRules replace(String file, String words, String others) {
        String text = text(file);
        int place = text.indexOf(words);
        assertEquals(true, place >= 0, () -> file + " has no: " + words);
        return write(file, text.substring(0, place) + others + text.substring(place + words.length()));
    }

    /** Writes a file, new or anew. */
    EditedRules write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line at the end of a file. */
    EditedRules append(String file, String line) {
        try {
            Files.writeString(folder.resolve(file), line + "\n", StandardOpenOption.APPEND);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file out. */
    EditedRules delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules, checked and compiled. */
    Ruleset load() {
        return Ruleset.load(folder);
    }

    /** What is wrong with them; something must be. */
    RulesetRefused refusal() {
        return Assertions.assertThrows(RulesetRefused.class, this::load);
    }

    /** The one thing that is wrong with them. */
    Diagnostic mistake() {
        RulesetRefused refused = refusal();
        assertEquals(1, refused.diagnostics().size(), refused::getMessage);
        return refused.diagnostics().get(0);
    }
}
