package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Which rules these are: the SHA-256 of their normalised content, in 64 hexadecimal digits. */
public record RulesetVersion(String hash) {

    private static final int SHORT = 12;

    /** The version of these files: their paths and texts, in the order of the paths. */
    static RulesetVersion of(SourceFiles files) {
        return of(files, List.of());
    }

    /** The same for files that could not all be read, together with what was wrong with them. */
    static RulesetVersion of(SourceFiles files, List<Diagnostic> problems) {
        MessageDigest digest = Sha256.digest();
        for (Map.Entry<String, String> each : files.texts().entrySet()) {
            byte[] text = each.getValue().getBytes(StandardCharsets.UTF_8);
            digest.update((each.getKey() + "\0" + text.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        }
        for (Diagnostic each : problems) {
            digest.update((each + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return new RulesetVersion(HexFormat.of().formatHex(digest.digest()));
    }

    /** The beginning of a version's hash, enough for people to tell versions apart. */
    static String abbreviated(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    @Override
    public String toString() {
        return hash;
    }
}
