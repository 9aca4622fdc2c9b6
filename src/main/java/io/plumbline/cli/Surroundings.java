package io.plumbline.cli;

import io.plumbline.ruleset.Ruleset;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/**
 * What a command meets outside: where it reads, where it writes and in which characters, and the time of day.
 *
 * @param input standard input
 * @param output standard output
 * @param errors standard error, for everything that is not the answer
 * @param charset the characters that both outputs can show
 * @param clock asked by {@code new} alone: no date of an assessment is ever compared with the clock
 * @param rulesOf how the rules of a folder are had; compiling them is what takes time
 * @param nearby where a service is looked for when none is named
 */
public record Surroundings(
        InputStream input,
        PrintWriter output,
        PrintWriter errors,
        Charset charset,
        Clock clock,
        Function<Path, Ruleset> rulesOf,
        URI nearby) {

    private static final URI USUAL = URI.create("http://localhost:8080");

    /** Those of this process. */
    public static Surroundings ofProcess() {
        Charset charset = charset(System.getProperty("stdout.encoding"));
        return new Surroundings(
                System.in,
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset),
                charset,
                Clock.systemDefaultZone(),
                Ruleset::load,
                USUAL);
    }

    /** Java names the terminal's characters from version 19 on; before, its default is what the system speaks. */
    private static Charset charset(String ofTerminal) {
        return ofTerminal != null && Charset.isSupported(ofTerminal)
                ? Charset.forName(ofTerminal)
                : Charset.defaultCharset();
    }

    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new PrintWriter(new PrintStream(new FileOutputStream(to), true, charset), true, charset);
    }

    Drawing drawing() {
        return Drawing.in(charset);
    }
}
