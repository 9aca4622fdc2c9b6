package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.cli.Desk.Answer;
import io.plumbline.ruleset.DecisionLog;
import io.plumbline.ruleset.Decisions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Decisions are replayed under the rules that a service or the data folder has kept. */
class ReplayCommandTest {

    private static final String VERSION = TestRules.shipped().version().hash();

    @TempDir
    private Path folder;

    private Path log() throws IOException {
        byte[] facts = TestRules.example("worked-example.json").getBytes(StandardCharsets.UTF_8);
        Files.write(Files.createDirectories(folder.resolve("facts")).resolve("one"), facts);
        try (DecisionLog log = new DecisionLog(folder.resolve("decisions"))) {
            Decisions decisions = new Decisions(log, Clock.systemUTC());
            decisions.assessment(TestRules.shipped(), facts, true);
            decisions.assessment(TestRules.shipped(), facts, false);
        }
        try (Stream<Path> files = Files.list(folder.resolve("decisions"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private Answer replay(String... more) throws IOException {
        String[] words = new String[more.length + 4];
        words[0] = "replay";
        words[1] = log().toString();
        words[2] = "--facts";
        words[3] = folder.resolve("facts").toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return new Desk().type(words);
    }

    @Test
    void theRulesComeFromTheServiceThatKeepsThem() throws IOException {
        try (StandIn service = new StandIn()) {
            service.says(
                    "/api/rulesets/" + VERSION,
                    200,
                    StandIn.JSON,
                    new JsonMapper()
                            .writeValueAsString(Map.of(
                                    "version",
                                    VERSION,
                                    "sources",
                                    TestRules.shipped().files().texts())));
            Answer answer = replay("--server", service.address().toString(), "--token", "secret");
            assertThat(answer.errors()).isEmpty();
            assertThat(answer.output()).isEqualTo("2 of 2 decisions come to the same again.\n");
            assertThat(answer.exit()).isZero();
            assertThat(service.heard()).containsExactly("GET /api/rulesets/" + VERSION + " Bearer secret");
        }
    }

    @Test
    void rulesThatTheServiceDoesNotKeepAreNamedByLine() throws IOException {
        try (StandIn service = new StandIn()) {
            service.says("/api/rulesets/" + VERSION, 404, StandIn.PROBLEM, "{\"detail\": \"no\"}");
            Answer answer = replay("--server", service.address().toString());
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.output())
                    .contains(".jsonl:1: ", "the rules " + VERSION + " are not kept")
                    .endsWith("0 of 2 decisions come to the same again; 2 under rules that cannot be had.\n");
        }
    }

    @Test
    void somethingElseThanAServiceIsNotTakenForRulesThatAreGone() throws IOException {
        try (StandIn other = new StandIn()) {
            Answer answer = replay("--server", other.address().toString());
            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.errors()).contains(" is no Plumbline service, or not one of this version.");
        }
    }

    @Test
    void aMissingDocumentIsToldAsJsonToo() throws IOException {
        KeptVersions.in(folder.resolve("data"));
        Path log = log();
        Files.delete(folder.resolve("facts/one"));
        Answer answer = new Desk()
                .type(
                        "replay",
                        log.toString(),
                        "--facts",
                        folder.resolve("facts").toString(),
                        "--format",
                        "json",
                        "--data",
                        folder.resolve("data").toString());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(new JsonMapper()
                        .readTree(answer.output())
                        .at("/lines/0/outcome")
                        .asString())
                .isEqualTo("NO_DOCUMENT");
    }

    @Test
    void aLogOrFolderThatIsNotThereIsNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        KeptVersions.in(folder.resolve("data"));
        String data = folder.resolve("data").toString();
        assertThat(new Desk()
                        .type("replay", "none.jsonl", "--facts", folder.toString())
                        .errors())
                .isEqualTo("plumbline: There is no readable file none.jsonl; name a decision log.\n");
        assertThat(new Desk()
                        .type("replay", empty.toString(), "--facts", "none")
                        .errors())
                .isEqualTo("plumbline: There is no folder none; name the folder of the documents.\n");
        Answer answer = new Desk().type("replay", empty.toString(), "--facts", folder.toString(), "--data", data);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).startsWith("plumbline: There is no decision in ");
    }
}
