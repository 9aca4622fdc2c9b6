package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scenarios show of the rules, told at a desk. */
class CoverageCommandTest {

    private static final String FEATURE = """
            Feature: Paper and practice
              Scenario: Practice alone
                Given three practitioners rate every practice aspect of Service Desk at 2
                When the assessment is concluded
                Then the raw value of Service Desk is %s
            """;

    @TempDir
    private Path folder;

    private Path feature;

    @BeforeEach
    void aFeature() throws IOException {
        feature = folder.resolve("practice.feature");
        Files.writeString(feature, FEATURE.formatted("2.00"));
    }

    private static Desk.Answer coverage(Object... arguments) {
        return new Desk()
                .type(Stream.concat(Stream.of("coverage"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    @Test
    void countsAreToldWithWhatIsMissingAtItsPlace() {
        Desk.Answer answer = coverage(feature);
        assertThat(answer.exit()).as(answer.errors()).isZero();
        assertThat(answer.output())
                .containsPattern("rules/scoring/raw\\.drl:\\d+  RAW-2\\R    no scenario lets RAW-2 .* fire")
                .containsPattern("rules +\\d+ of +\\d+ +\\d+\\.\\d %")
                .containsPattern("boundaries +\\d+ of +\\d+ +\\d+\\.\\d %")
                .contains("more can be shown by nothing");
    }

    @Test
    void lessThanAFloorAsksForIsTold() {
        assertThat(coverage(feature, "--min-rules", "1").exit()).isZero();
        Desk.Answer answer = coverage(feature, "--min", "1", "--min-rules", "90");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.output())
                .containsPattern(
                        "Below the floor: \\d+\\.\\d % of the rules are shown, at least 90\\.0 % are asked for\\.")
                .doesNotContain("of the conditions are shown");
    }

    @Test
    void aFloorThatMeansNothingIsRefused() {
        Desk.Answer answer = coverage(feature, "--min", "101");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("name one between 0 and 100");
    }

    @Test
    void aScenarioThatDoesNotHoldIsNoGoodProof() throws IOException {
        Files.writeString(feature, FEATURE.formatted("3.00"));
        Desk.Answer answer = coverage(feature);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.output()).contains("1 scenario does not hold");
    }

    @Test
    void programsGetCountsAndPlaces() {
        JsonNode told =
                new JsonMapper().readTree(coverage(feature, "--format", "json").output());
        assertThat(told.at("/scenarios").intValue()).isEqualTo(1);
        assertThat(told.at("/coverage/conditions/of").intValue()).isGreaterThan(500);
        assertThat(told.at("/missing/0/file").stringValue()).endsWith(".drl");
        assertThat(told.at("/missing/0/line").intValue()).isPositive();
        assertThat(told.at("/notAnalysed").isEmpty()).isTrue();
    }

    @Test
    void theSourceIsMarkedLineByLineOnAPageThatNeedsNothingElse() throws IOException {
        Path page = folder.resolve("pages/coverage.html");
        coverage(feature, "--html", page);
        assertThat(Files.readString(page))
                .contains("style-src 'sha256-")
                .contains("<b>✓</b>rule &quot;RAW-4 without paper practice stands alone&quot;")
                .contains("<b>✗</b>rule &quot;RAW-2 paper cannot outrun practice&quot;")
                .contains("<span class=\"m\">no scenario lets RAW-2 paper cannot outrun practice fire</span>")
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }
}
