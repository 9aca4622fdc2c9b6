package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.cli.Desk.Answer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kept versions are listed, compared and put in force from the data folder when no service runs. */
class KeptRulesetsTest {

    private static final String FIRST = KeptVersions.SHIPPED.version();
    private static final String SECOND = KeptVersions.LESS_LEAD.version();

    @TempDir
    private Path data;

    @BeforeEach
    void keep() {
        KeptVersions.in(data);
    }

    private Answer type(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--data", data.toString()));
        return new Desk().type(words.toArray(String[]::new));
    }

    private static JsonNode json(Answer answer) {
        return new JsonMapper().readTree(answer.output());
    }

    @Test
    void versionsAreListedTheLatestFirst() {
        Answer answer = type("rulesets");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output().lines())
                .containsExactly(
                        SECOND.substring(0, 12) + "  2026-11-02T08:00:00Z  method 1.0  anna: less paper",
                        FIRST.substring(0, 12) + "  2026-11-01T08:00:00Z  method 1.0  anna",
                        "No service runs; the first of these is in force when one starts.");
        JsonNode listed = json(type("rulesets", "--format", "json"));
        assertThat(listed.path("active").isNull()).isTrue();
        assertThat(listed.path("activations").get(0).path("version").asString()).isEqualTo(SECOND);
    }

    @Test
    void aDifferenceIsToldInTheTermsOfRulesAndByTheExitCode() {
        Answer answer = type("diff", FIRST.substring(0, 8), SECOND.substring(0, 8));
        assertThat(answer.output()).isEqualTo("parameter raw.practice-lead 0.50 → 0.40\n");
        assertThat(answer.exit()).isEqualTo(1);
        JsonNode change = json(type("diff", FIRST, SECOND, "--format", "json")).at("/changes/0");
        assertThat(change.path("kind").asString()).isEqualTo("PARAMETER_CHANGED");
        assertThat(change.path("name").asString()).isEqualTo("raw.practice-lead");
        assertThat(change.path("before").asString()).isEqualTo("0.50");
    }

    @Test
    void theSameVersionDoesNotDifferFromItself() {
        Answer answer = type("diff", FIRST, FIRST);
        assertThat(answer.output()).isEqualTo("Nothing differs, apart from how it may be laid out.\n");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void aVersionThatIsNotKeptIsNamed() {
        Answer answer = type("diff", FIRST, "beef");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors())
                .startsWith("plumbline: no version begins with \"beef\"; ")
                .hasLineCount(1);
    }

    @Test
    void goingBackIsKeptWithItsReason() {
        Answer answer = type("activate", FIRST.substring(0, 10), "--reason", "not agreed");
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.output())
                .isEqualTo(FIRST.substring(0, 12) + " is in force.\n  parameter raw.practice-lead 0.40 → 0.50\n");
        assertThat(type("rulesets").output()).startsWith(FIRST.substring(0, 12)).contains(": not agreed\n");
    }

    @Test
    void aFolderThatIsOpenElsewhereIsLeftAlone() throws IOException {
        try (FileChannel file = FileChannel.open(data.resolve("plumbline.mv.db"), StandardOpenOption.WRITE)) {
            assertThat(file.lock().isValid()).isTrue();
            Answer answer = type("rulesets");
            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.errors())
                    .isEqualTo("plumbline: The folder " + data + " is in use or cannot be read; if a service has it "
                            + "open, name that with --server URL and --token TOKEN.\n");
        }
    }

    @Test
    void aFolderWithNothingKeptIsNamed() {
        Answer answer =
                new Desk().type("rulesets", "--data", data.resolve("empty").toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors())
                .startsWith(
                        "plumbline: No Plumbline service answers on this machine, and nothing is kept in the folder ");
    }
}
