package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios run from a desk, and what does not hold is said so that an analyst can act on it. */
class TestCommandTest {

    private static final String FEATURE = """
            Feature: Paper and practice
              @good
              Scenario: As it is
                Given three practitioners rate every aspect of Service Desk at 2
                When the assessment is concluded
                Then the raw value of Service Desk is 2.00
              @bad
              Scenario: As it is not
                Given three practitioners rate every aspect of Service Desk at 2
                When the assessment is concluded
                Then the raw value of Service Desk is 3.00
              @odd
              Scenario: As nobody says it
                When the assessment is conclude
            """;

    @TempDir
    private Path folder;

    private Path feature;

    @BeforeEach
    void aFeature() throws IOException {
        feature = folder.resolve("paper.feature");
        Files.writeString(feature, FEATURE);
    }

    private static Desk.Answer test(Object... arguments) {
        return new Desk()
                .type(Stream.concat(Stream.of("test"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    @Test
    void whatHoldsIsCounted() {
        Desk.Answer answer = test(feature, "--tags", "@good");
        assertThat(answer.exit()).as(answer.errors()).isZero();
        assertThat(answer.output()).startsWith("1 scenario holds. Version ");
    }

    @Test
    void whatDoesNotHoldIsToldWithWhatWasFoundAndTheRulesThatLedToIt() {
        Desk.Answer answer = test(feature + ":8");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.output())
                .contains(feature + ":11: \"As it is not\" does not hold")
                .contains("  Then the raw value of Service Desk is 3.00")
                .contains("  expected  3.00")
                .contains("  found     2.00")
                .containsPattern("because   RAW-\\d .*\\(rules/scoring/raw\\.drl:\\d+\\)")
                .containsPattern("but       RAW-\\d did not fire \\(rules/scoring/raw\\.drl:\\d+\\): .*")
                .contains("1 of 1 scenario does not hold.")
                .doesNotContain("Exception")
                .doesNotContain("io.plumbline");
    }

    @Test
    void aSentenceNobodyKnowsIsToldWithTheThreeNearestOnes() {
        Desk.Answer answer = test(folder, "--tags", "@odd", "--format", "json");
        assertThat(answer.exit()).isEqualTo(1);
        JsonNode failure = new JsonMapper().readTree(answer.output()).at("/failures/0");
        assertThat(failure.get("line").asInt()).isEqualTo(14);
        assertThat(failure.get("nearest").size()).isEqualTo(3);
        assertThat(failure.at("/nearest/0").asString()).isEqualTo("the assessment is concluded( again)");
    }

    @Test
    void reportsForOtherProgramsSayNothingOfHowTheProgramIsMade() throws IOException {
        Path junit = folder.resolve("reports/junit.xml");
        Path html = folder.resolve("reports/report.html");
        Path messages = folder.resolve("reports/messages.ndjson");
        test(feature, "--junit", junit, "--html", html, "--messages", messages);
        assertThat(Files.readString(junit))
                .contains("tests=\"3\"")
                .contains("expected 3.00, found 2.00")
                .doesNotContain("at io.")
                .doesNotContain("io.plumbline")
                .doesNotContain("java.lang");
        assertThat(Files.readAllLines(messages)).allMatch(each -> each.startsWith("{"));
        assertThat(Files.readString(messages)).contains("expected 3.00").doesNotContain("io.plumbline");
        assertThat(Files.readString(html)).contains("expected 3.00").doesNotContain("io.plumbline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "nowhere.feature:3"})
    void aFeatureThatIsNotThereIsRefused(String named) {
        Desk.Answer answer = test(folder.resolve(named));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("There is no file or folder");
    }

    @Test
    void tagsThatSayNothingOrFitNothingAreRefused() {
        assertThat(test(feature, "--tags", "@a and").errors()).contains("does not say which tags are meant");
        assertThat(test(feature, "--tags", "@nobody").errors()).contains("There is no scenario to run");
    }

    @Test
    void everySentenceIsPrintedWithAnExample() {
        Desk.Answer answer = test("--vocabulary");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output())
                .contains("`{people} rate(s) {aspects} of {disciplines} (at ){levels}`")
                .contains("    Given two leaders rate Ownership of Change Control at 4 and 5");
    }

    @Test
    void anotherVersionIsAFolderUnderAName() throws IOException {
        Files.writeString(feature, """
                Feature: Two versions
                  Scenario: come to the same
                    Given two leaders rate Ownership of change controls 4 and 5
                    And three practitioners rate every aspect of Change Control at 3
                    When the assessment is concluded
                    And the assessment is concluded under version other
                    Then the raw value of Change Control is the same as before
                """);
        assertThat(test(feature, "--under", "other=rules").exit()).isZero();
        Desk.Answer unknown = test(feature);
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.output()).contains("no version is known here as \"other\"", "--under");
    }

    @Test
    void aWatchRunsAgainAfterAChange() throws IOException, InterruptedException {
        Path junit = folder.resolve("watched.xml");
        Thread watch = new Thread(() -> test(feature, "--watch", "--junit", junit));
        watch.start();
        try {
            awaitIn(junit, "As it is not");
            Files.writeString(feature, FEATURE.replace("As it is not", "As it has become"));
            awaitIn(junit, "As it has become");
        } finally {
            watch.interrupt();
            watch.join(60_000);
        }
        assertThat(watch.isAlive()).isFalse();
    }

    private static void awaitIn(Path file, String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!Files.exists(file) || !Files.readString(file).contains(words)) {
            assertThat(System.nanoTime()).as("in time: " + words).isLessThan(end);
            Thread.sleep(100);
        }
    }
}
