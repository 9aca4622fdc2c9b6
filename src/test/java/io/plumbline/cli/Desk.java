package io.plumbline.cli;

import io.plumbline.TestRules;
import io.plumbline.ruleset.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A desk to type commands at, on a day that does not pass. */
final class Desk {

    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    /** An address at which nothing answers. */
    private static final URI NOBODY = URI.create("http://localhost:1");

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private Charset charset = StandardCharsets.UTF_8;
    private String input = "";
    private Ruleset shipped = TestRules.shipped();
    private URI nearby = NOBODY;

    /** What came of a command. */
    record Answer(int exit, String output, String errors) {

        List<String> errorLines() {
            return errors.lines().toList();
        }
    }

    static String example(String name) {
        return TestRules.FOLDER.resolve("examples").resolve(name + ".json").toString();
    }

    Desk showing(Charset signs) {
        charset = signs;
        return this;
    }

    Desk given(String standardInput) {
        input = standardInput;
        return this;
    }

    /** Other rules in the place of the shipped ones. */
    Desk concludingBy(Ruleset others) {
        shipped = others;
        return this;
    }

    /** A service on this machine. */
    Desk near(URI service) {
        nearby = service;
        return this;
    }

    Answer type(String... arguments) {
        int exit = PlumblineCommand.run(
                new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(output, true),
                        new PrintWriter(errors, true),
                        charset,
                        TODAY,
                        folder -> folder.equals(TestRules.FOLDER) ? shipped : Ruleset.load(folder),
                        nearby),
                arguments);
        return new Answer(exit, output.toString(), errors.toString());
    }
}
