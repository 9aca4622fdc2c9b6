package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.account.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Analysts run scenarios over HTTP, on the rules in force, on a candidate or on another version. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ScenarioApiTest {

    /** Holds on the shipped rules. */
    static final String LEAD = """
            Feature: Paper may lead
              Scenario: by half a level
                Given three practitioners rate every paper aspect of Service Desk at 4
                And three practitioners rate every practice aspect of Service Desk at 2
                And the evidence unevidenced ceiling is 5
                When the assessment is concluded
                Then the raw value of Service Desk is %s
            """;

    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String SCENARIOS = "/api/scenarios";
    private static final String PROPOSALS = "/api/scenarios/proposals";

    @LocalServerPort
    private int port;

    private HttpClient analyst;

    @BeforeEach
    void client() {
        analyst = new People(new HttpClient(port)).client(Role.ANALYST);
    }

    /** The shipped parameters with another lead of practice over paper. */
    static String parameters(String lead) throws IOException {
        return Files.readString(TestRules.FOLDER.resolve(PARAMETERS))
                .replaceFirst("(?m)^(raw\\.practice-lead),[^,]*,", "$1," + lead + ",");
    }

    static String body(Map<String, Object> fields) {
        return HttpClient.JSON.writeValueAsString(fields);
    }

    private String version() {
        return HttpClient.json(analyst.get("/api/rulesets/active"))
                .get("version")
                .asString();
    }

    private JsonNode run(String feature) {
        HttpResponse<String> answer = analyst.postAs("text/plain", SCENARIOS, feature);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return HttpClient.json(answer);
    }

    @Test
    void whatHoldsAndWhatDoesNotIsSaidOfTheRulesInForce() {
        assertThat(run(LEAD.formatted("2.50")).at("/scenarios/0/holds").asBoolean())
                .isTrue();
        JsonNode answer = run(LEAD.formatted("3.00"));
        assertThat(answer.get("version").asString()).isEqualTo(version());
        assertThat(answer.at("/scenarios/0/holds").asBoolean()).isFalse();
        assertThat(answer.at("/failures/0/line").asInt()).isEqualTo(7);
        assertThat(answer.at("/failures/0/found").asString()).isEqualTo("2.50");
        assertThat(answer.at("/failures/0/because/0/rule").asString()).isEqualTo("RAW-2");
    }

    @Test
    void aCandidateIsTriedWithoutBeingKept() throws IOException {
        String before = version();
        HttpResponse<String> answer = analyst.post(
                SCENARIOS,
                body(Map.of(
                        "features",
                        Map.of("a.feature", LEAD.formatted("2.40")),
                        "rules",
                        Map.of(PARAMETERS, parameters("0.40")))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(HttpClient.json(answer).get("holding").asInt()).isEqualTo(1);
        assertThat(version()).isEqualTo(before);
        String bad =
                body(Map.of("features", Map.of("a.feature", LEAD), "rules", Map.of("../../x.drl", "package rules.x")));
        assertThat(analyst.post(SCENARIOS, bad).statusCode()).isEqualTo(422);
    }

    @Test
    void anotherVersionIsNamedInASentence() {
        String feature = """
                Feature: a
                  Scenario: b
                    Given the facts of worked-example
                    When the assessment is concluded
                    And the assessment is concluded under version %s
                    Then the raw value of Incident Management is the same as before
                """.formatted(version().substring(0, 8));
        assertThat(run(feature).get("failures")).isEmpty();
        assertThat(run(feature.replace(version().substring(0, 8), "ffffffff"))
                        .at("/failures/0/message")
                        .asString())
                .contains("no version begins with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "/etc/passwd", "..%2f..%2fplumbline.mv.db", "worked-example.json"})
    void aScenarioReadsNothingButExamples(String named) {
        JsonNode answer = run("Feature: a\n  Scenario: b\n    Given the facts of " + named + "\n");
        assertThat(answer.at("/failures/0/message").asString()).contains("there is no example");
        assertThat(answer.toString()).doesNotContain("root:").doesNotContain("io.plumbline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.feature", "/a.feature", "a/../../b.feature", "a.drl", ".a.feature", "a\\b.feature", ""})
    void aFeatureHasAPlaceInTheFolderOrNone(String path) {
        assertThat(analyst.post(SCENARIOS, body(Map.of("features", Map.of(path, LEAD))))
                        .statusCode())
                .isEqualTo(400);
        assertThat(analyst.post(PROPOSALS, body(Map.of("path", path, "text", LEAD, "reason", "x")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsTooMuchIsRefused() {
        String rows = "      | 1 |\n".repeat(501);
        String many = "Feature: a\n  Scenario Outline: b\n    Given the assessment is of <x>\n    Examples:\n"
                + "      | x |\n" + rows;
        for (String each : new String[] {many, "Feature: " + "x".repeat(401), "x\n".repeat(140_000)}) {
            assertThat(analyst.postAs("text/plain", SCENARIOS, each).statusCode())
                    .isEqualTo(400);
        }
        assertThat(analyst.postAs("text/plain", SCENARIOS, "x".repeat(3 * 1024 * 1024))
                        .statusCode())
                .isEqualTo(413);
        assertThat(analyst.post(SCENARIOS, "no json").statusCode()).isEqualTo(400);
    }
}
