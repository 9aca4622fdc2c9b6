package io.plumbline.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
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

    /** What an example must come to, or nothing when nobody has said so. */
    public Optional<String> expected(String name) {
        return names().contains(name) && Files.isRegularFile(folder.resolve(name + EXPECTED))
                ? Optional.of(read(name + EXPECTED))
                : Optional.empty();
    }

    /** How the file of an example is called in the rules folder. */
    static String file(String name) {
        return "examples/" + name + ENDING;
    }

    /** The SHA-256 of all of them, together with a hash of what else matters. */
    public String hash(String beside) {
        MessageDigest digest = Sha256.digest();
        digest.update(String.valueOf(beside).getBytes(StandardCharsets.UTF_8));
        for (String each : names()) {
            digest.update((each + "\0" + find(each) + "\0" + expected(each) + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The text of an example, or nothing when there is none of that name. */
    public Optional<String> find(String name) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        return Optional.of(read(name + ENDING));
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + file + " cannot be read", e);
        }
    }
}
