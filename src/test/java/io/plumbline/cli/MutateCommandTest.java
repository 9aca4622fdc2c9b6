package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small changes of the rules, tried at a desk. */
class MutateCommandTest {

    private static final String RAW = "features/scoring/raw.feature";

    @TempDir
    private Path folder;

    private static Desk.Answer mutate(Object... arguments) {
        return new Desk()
                .type(Stream.concat(Stream.of("mutate"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    private Path reasons(String... rows) throws IOException {
        Path file = folder.resolve("survivors.csv");
        Files.writeString(file, "file,of,change,reason\n" + String.join("\n", rows) + "\n");
        return file;
    }

    @Test
    void whatIsNoticedIsCounted() throws IOException {
        Desk.Answer answer = mutate(RAW, "--only", "raw.practice-lead", "--reviewed", reasons());
        assertThat(answer.exit()).as(answer.output() + answer.errors()).isZero();
        assertThat(answer.output()).contains("100.0 % of the changes are noticed.");
    }

    @Test
    void whatNothingNoticesNeedsAReason() throws IOException {
        Desk.Answer answer = mutate(RAW, "--only", "client.slice", "--min", "0", "--reviewed", reasons());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.output())
                .contains("UNNOTICED")
                .containsPattern("rules/methodology/parameters\\.csv:\\d+:\\d+  client\\.slice")
                .contains("5 becomes 6");
        Path said = reasons(
                "methodology/parameters.csv,client.slice,5 becomes 6,No rule reads it",
                "methodology/parameters.csv,client.slice,5 becomes 4,No rule reads it");
        assertThat(mutate(RAW, "--only", "client.slice", "--min", "0", "--reviewed", said)
                        .exit())
                .isZero();
        assertThat(mutate(RAW, "--only", "client.slice", "--reviewed", said).exit())
                .as("below the floor")
                .isEqualTo(1);
    }

    @Test
    void aReasonThatIsNeededNoMoreIsTold() throws IOException {
        Path said = reasons("methodology/parameters.csv,raw.practice-lead,0.50 becomes 0.51,Once it was so");
        Desk.Answer answer = mutate(RAW, "--only", "raw.practice-lead", "--reviewed", said);
        assertThat(answer.exit()).isZero();
        assertThat(answer.output()).contains("OUTDATED REASONS").contains("raw.practice-lead");
    }

    @Test
    void programsGetPlacesAndCounts() throws IOException {
        JsonNode told = new JsonMapper()
                .readTree(mutate(RAW, "--only", "client.slice", "--reviewed", reasons(), "--format", "json")
                        .output());
        assertThat(told.at("/percent").doubleValue()).isZero();
        assertThat(told.at("/survivors/0/file").stringValue()).isEqualTo("methodology/parameters.csv");
        assertThat(told.at("/changes/parameters/survived").intValue()).isEqualTo(2);
    }

    @Test
    void aRuleThatThereIsNotIsAskedBackFor() {
        Desk.Answer answer = mutate(RAW, "--only", "RWA-2");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("There is no rule, parameter or file \"RWA-2\" to change; did you mean");
        assertThat(mutate(RAW, "--only", "scoring/rwa.drl").errors()).contains("did you mean \"scoring/raw.drl\"?");
        assertThat(mutate(RAW, "--onyl", "RAW-2").exit()).isEqualTo(2);
        assertThat(mutate(RAW, "--min", "101").exit()).isEqualTo(2);
        assertThat(mutate("features/none.feature").exit()).isEqualTo(2);
        assertThat(mutate(RAW, "--reviewed", folder.resolve("none.csv")).exit()).isEqualTo(2);
    }
}
