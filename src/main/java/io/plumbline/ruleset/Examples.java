package io.plumbline.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The example documents that travel with the rules: facts and Scorecards, without what they come to.
 *
 * @param folder the folder {@code examples} of the rules
 */
public record Examples(Path folder) {

    private static final String ENDING = ".json";
    private static final String EXPECTED = ".expected.json";

    /** The names of the examples, sorted; none where there is no folder. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(ENDING) && !each.endsWith(EXPECTED))
                    .map(each -> each.substring(0, each.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the examples in " + folder + " cannot be listed", e);
        }
    }

    /** The text of an example, or nothing when there is none of that name. */
    public Optional<String> find(String name) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(name + ENDING)));
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + name + " cannot be read", e);
        }
    }
}
