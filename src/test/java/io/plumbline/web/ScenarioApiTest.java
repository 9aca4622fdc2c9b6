package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import io.plumbline.store.KeptRules;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Analysts run and propose scenarios over HTTP, and a guarded service puts nothing in force that breaks them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ScenarioApiTest {

    private static final Path FOLDER = Path.of("target/test-data/" + UUID.randomUUID());
    private static final Path DATA = FOLDER.resolve("data");
    private static final Path FEATURES = FOLDER.resolve("features");
    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String SCENARIOS = "/api/scenarios";
    private static final String PROPOSALS = "/api/scenarios/proposals";
    private static final String LEAD = """
            Feature: Paper may lead
              Scenario: by half a level
                Given three practitioners rate every paper aspect of Service Desk at 4
                And three practitioners rate every practice aspect of Service Desk at 2
                And the evidence unevidenced ceiling is 5
                When the assessment is concluded
                Then the raw value of Service Desk is %s
            """;

    @LocalServerPort
    private int port;

    private HttpClient owner;
    private HttpClient analyst;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry settings) throws IOException {
        KeptRules rules = new KeptRules(FOLDER);
        Files.writeString(rules.features().resolve("lead.feature"), LEAD.formatted("2.50"));
        settings.add("plumbline.rules", () -> rules.rules().toString());
        settings.add("plumbline.features", () -> rules.features().toString());
        settings.add("plumbline.data", DATA::toString);
        settings.add("plumbline.activation", () -> "guarded");
        settings.add("plumbline.initial-password", () -> "");
    }

    @BeforeEach
    void clients() throws IOException {
        owner = new HttpClient(port).as("owner", Files.readString(DATA.resolve("initial-password")));
        analyst = new People(owner).client(Role.ANALYST);
    }

    private static String parameters(String lead) throws IOException {
        return Files.readString(FOLDER.resolve("rules").resolve(PARAMETERS))
                .replaceFirst("(?m)^(raw\\.practice-lead),[^,]*,", "$1," + lead + ",");
    }

    private static String body(Map<String, Object> fields) {
        return HttpClient.JSON.writeValueAsString(fields);
    }

    private String version() {
        return HttpClient.json(owner.get("/api/rulesets/active")).get("version").asString();
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

    private JsonNode propose(String path, String text) {
        HttpResponse<String> made =
                analyst.post(PROPOSALS, body(Map.of("path", path, "text", text, "reason", "it is missing")));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return HttpClient.json(made);
    }

    @Test
    void anOwnerAcceptsAProposalAndTheAnalystSeesIt() throws IOException {
        JsonNode made = propose("more/raw two.feature", LEAD.formatted("2.50"));
        String place = PROPOSALS + "/" + made.get("number").asInt();
        assertThat(analyst.post(place + "/accept", "{}").statusCode()).isEqualTo(403);
        assertThat(FEATURES.resolve("more")).doesNotExist();
        assertThat(owner.post(place + "/accept", "{}").statusCode()).isEqualTo(200);
        assertThat(Files.readString(FEATURES.resolve("more/raw two.feature"))).isEqualTo(LEAD.formatted("2.50"));
        assertThat(FEATURES.resolve("more")).isDirectoryNotContaining("glob:**.draft");
        JsonNode seen = HttpClient.json(analyst.get(PROPOSALS)).get(0);
        assertThat(seen.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(seen.get("decidedBy").asString()).isEqualTo("owner");
        assertThat(owner.post(place + "/accept", "{}").statusCode()).isEqualTo(409);
        Files.delete(FEATURES.resolve("more/raw two.feature"));
    }

    @Test
    void anOwnerDeclinesWithAReasonAndNeverOverwritesWhatHasChanged() throws IOException {
        String place = PROPOSALS + "/"
                + propose("old.feature", LEAD.formatted("2.50")).get("number").asInt();
        Files.writeString(FEATURES.resolve("old.feature"), LEAD.formatted("2.50"));
        assertThat(owner.post(place + "/accept", "{}").statusCode()).isEqualTo(409);
        assertThat(owner.post(place + "/decline", "{}").statusCode()).isEqualTo(400);
        HttpResponse<String> declined = owner.post(place + "/decline", "{\"reason\":\"we have it\"}");
        assertThat(declined.statusCode()).isEqualTo(200);
        assertThat(HttpClient.json(declined).get("said").asString()).isEqualTo("we have it");
        Files.delete(FEATURES.resolve("old.feature"));
        assertThat(owner.post(PROPOSALS + "/999/accept", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkDoesNotLeadAnAcceptedFeatureOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectories(FOLDER.resolve("outside"));
        Files.createSymbolicLink(FEATURES.resolve("away"), outside.toAbsolutePath());
        int number =
                propose("away/a.feature", LEAD.formatted("2.50")).get("number").asInt();
        assertThat(owner.post(PROPOSALS + "/" + number + "/accept", "{}").statusCode())
                .isEqualTo(409);
        assertThat(outside).isEmptyDirectory();
        Files.delete(FEATURES.resolve("away"));
    }

    @Test
    void whatBreaksAScenarioIsNotPutInForceUntilAnOwnerSaysWhy() throws IOException {
        String before = version();
        HttpResponse<String> sent =
                owner.postAs("application/octet-stream", "/api/rulesets?path=" + PARAMETERS, parameters("0.40"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(409);
        JsonNode problem = HttpClient.json(sent);
        assertThat(problem.at("/failures/0/file").asString()).isEqualTo("features/lead.feature");
        assertThat(problem.at("/failures/0/message").asString()).contains("expected 2.50, found 2.40");
        assertThat(version()).isEqualTo(before);
        String waiting = problem.at("/candidate/version").asString();
        String activate = "/api/rulesets/" + waiting + "/activate";
        HttpResponse<String> silent = owner.post(activate, "{}");
        assertThat(silent.statusCode()).as(silent.body()).isEqualTo(409);
        assertThat(HttpClient.json(silent).at("/failures/0/message").asString()).contains("found 2.40");
        assertThat(version()).isEqualTo(before);
        JsonNode kept = HttpClient.json(analyst.get("/api/rulesets/" + waiting));
        assertThat(kept.at("/scenarios/hash").asString())
                .isEqualTo(problem.at("/candidate/proof/features").asString());
        assertThat(kept.at("/scenarios/features").get("features/lead.feature").asString())
                .isEqualTo(LEAD.formatted("2.50"));
        JsonNode own = HttpClient.json(analyst.post(SCENARIOS, body(Map.of("version", waiting))));
        assertThat(own.get("holding").asInt()).isZero();
        assertThat(owner.post(activate, "{\"reason\":\"agreed\"}").statusCode()).isEqualTo(201);
        assertThat(version()).isEqualTo(waiting);
        assertThat(owner.post("/api/rulesets/" + before + "/activate", "{\"reason\":\"back\"}")
                        .statusCode())
                .isEqualTo(201);
    }
}
