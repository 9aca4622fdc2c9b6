package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.cli.PlumblineCommand;
import io.plumbline.cli.Surroundings;
import io.plumbline.ruleset.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The first round of an engagement, replayed by the command from its facts and its line of the decision log. */
record Replayed(Path log, Path facts, String result, HttpClient owner) {

    /** That of an engagement in a service whose data folder stands in this folder. */
    static Replayed of(InterviewedDesk work, Path folder, HttpClient owner) throws IOException {
        JsonNode concluded = work.get("/rounds").at("/0/concluded");
        String result = concluded.get("resultHash").asString();
        Path log = Files.createTempFile(folder, "replayed", ".jsonl");
        Files.write(log, decisions(folder, concluded.get("factsHash").asString(), result));
        assertThat(log).isNotEmptyFile();
        Path facts = Files.createTempDirectory(folder, "replayed");
        HttpClient ann = work.team().consultant();
        Files.writeString(
                facts.resolve("round-1"),
                ann.get(work.engagement() + "/rounds/1/facts").body());
        return new Replayed(log, facts, result, owner);
    }

    private static List<String> decisions(Path folder, String facts, String result) throws IOException {
        try (Stream<Path> logs = Files.list(folder.resolve("data/decisions"))) {
            StringBuilder all = new StringBuilder();
            for (Path each : logs.toList()) {
                all.append(Files.readString(each));
            }
            return all.toString()
                    .lines()
                    .filter(each -> each.contains(facts) && each.contains(result))
                    .limit(1)
                    .toList();
        }
    }

    /** Lets the log say that the round came to another result. */
    void alter() throws IOException {
        Files.writeString(log, Files.readString(log).replace(result, "0".repeat(result.length())));
    }

    /** What the command says. */
    String said() {
        StringWriter output = new StringWriter();
        PrintWriter both = new PrintWriter(output, true);
        PlumblineCommand.run(
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        both,
                        both,
                        StandardCharsets.UTF_8,
                        Clock.systemUTC(),
                        Ruleset::load,
                        URI.create("http://localhost:1")),
                "replay",
                log.toString(),
                "--facts",
                facts.toString(),
                "--server",
                "http://localhost:" + owner.port(),
                "--token",
                owner.authorization().replace("Bearer ", ""));
        return output.toString();
    }
}
