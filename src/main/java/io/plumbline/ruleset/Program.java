package io.plumbline.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which Plumbline this is. */
public final class Program {

    private Program() {}

    /** The version of the program, as the build wrote it. */
    public static String version() {
        try (InputStream file = Program.class.getResourceAsStream("/plumbline.version")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's version cannot be read", e);
        }
    }
}
