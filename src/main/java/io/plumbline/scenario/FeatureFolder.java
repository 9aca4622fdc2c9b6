package io.plumbline.scenario;

import io.plumbline.ruleset.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of the scenarios, where accepted ones are written.
 *
 * @param folder the folder itself
 */
record FeatureFolder(Path folder) {

    /** The SHA-256 of what stands at a place, or null when nothing does. */
    String hash(String path) {
        Path file = folder.resolve(FeaturePath.checked(path));
        try {
            return Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("the feature " + path + " cannot be read", e);
        }
    }

    /** Puts a feature at its place, whole or not at all. */
    void write(String path, String text) {
        Path file = folder.resolve(FeaturePath.checked(path));
        try {
            Files.createDirectories(folder);
            Path above = file.getParent();
            Files.createDirectories(above);
            // A link somebody made must not lead what is written out of the folder.
            if (!above.toRealPath().startsWith(folder.toRealPath()) || Files.isSymbolicLink(file)) {
                throw new ProposalConflict("the place " + path + " leads out of the folder of the scenarios");
            }
            Path draft = Files.createTempFile(above, ".", ".draft");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new ProposalConflict("the feature " + path + " cannot be written; let the account of the service "
                    + "write to the folder of the scenarios, or put it there by hand");
        }
    }
}
