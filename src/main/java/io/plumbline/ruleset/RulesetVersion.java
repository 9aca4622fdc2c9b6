package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Which rules these are: the SHA-256 of their normalised content, in 64 hexadecimal digits. */
public record RulesetVersion(String hash) {

    /** The version of these files: their paths and texts, in the order of the paths. */
    static RulesetVersion of(SourceFiles files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> each : files.texts().entrySet()) {
                byte[] text = each.getValue().getBytes(StandardCharsets.UTF_8);
                digest.update((each.getKey() + "\0" + text.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            }
            return new RulesetVersion(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hash;
    }
}
