package io.plumbline.cli;

import io.plumbline.TestRules;
import io.plumbline.ruleset.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A desk to type commands at, on a day that does not pass. */
final class Desk {

    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private Charset charset = StandardCharsets.UTF_8;
    private String input = "";

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

    Answer type(String... arguments) {
        int exit = PlumblineCommand.run(
                new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(output, true),
                        new PrintWriter(errors, true),
                        charset,
                        TODAY,
                        folder -> folder.equals(TestRules.FOLDER) ? TestRules.shipped() : Ruleset.load(folder)),
                arguments);
        return new Answer(exit, output.toString(), errors.toString());
    }
}
