package io.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.TestRules;
import io.plumbline.bench.JsonDifference;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The service over HTTP, as a client meets it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiTest {

    @LocalServerPort
    private int port;

    private HttpClient client;

    @BeforeEach
    void client() {
        client = new HttpClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "northgate-health,recommendations",
        "worked-example,recommendations",
        "edges-2,recommendations",
        "scorecard-leader,scorecard",
        "scorecard-too-few,scorecard"
    })
    void anExampleFromTheServiceComesToItsExpectedResult(String example, String path) {
        String document = client.get("/api/examples/" + example).body();
        HttpResponse<String> response = client.post("/api/" + path, document);
        assertEquals(200, response.statusCode());
        JsonNode expected = HttpClient.JSON.readTree(TestRules.example(example + ".expected.json"));
        assertEquals(Optional.empty(), JsonDifference.first(expected, HttpClient.json(response)));
    }

    @Test
    void everyBecauseLeadsToARuleAndToWhoSaidWhat() {
        JsonNode result =
                HttpClient.json(client.post("/api/recommendations", TestRules.example("worked-example.json")));
        JsonNode explanation = result.get("explanation");
        for (JsonNode discipline : result.get("disciplines")) {
            for (JsonNode id : discipline.get("because")) {
                assertTrue(explanation.get("conclusions").has(id.asString()), id.asString());
            }
        }
        for (JsonNode because : explanation.get("conclusions")) {
            assertTrue(explanation.get("rules").has(because.get("rule").asString()));
            for (JsonNode from : because.get("from")) {
                boolean known = explanation.get("conclusions").has(from.asString())
                        || explanation.get("facts").has(from.asString());
                assertTrue(known, from.asString());
            }
        }
        JsonNode said = explanation
                .get("facts")
                .get("Testimony/incident-management/ownership")
                .get("said");
        assertEquals("L1", said.get(0).get("interview").asString());
        assertEquals(5, said.get(0).get("answer").asInt());
    }

    @Test
    void aResultWithoutBecausesSaysTheSame() {
        String facts = TestRules.example("northgate-health.json");
        JsonNode explained = HttpClient.json(client.post("/api/recommendations", facts));
        JsonNode plain = HttpClient.json(client.post("/api/recommendations?explain=false", facts));
        assertFalse(plain.has("explanation"));
        assertFalse(plain.get("disciplines").get(0).has("because"));
        assertEquals(Optional.empty(), JsonDifference.first(plain, explained));
    }

    @Test
    void fiveHundredInterviewsOfThirtyDisciplinesAreConcluded() {
        JsonNode methodology = HttpClient.json(client.get("/api/methodology"));
        String aspects = methodology
                .get("aspects")
                .valueStream()
                .map(each -> "\"" + each.get("id").asString() + "\":3")
                .collect(Collectors.joining(",", "{", "}"));
        String answers = methodology
                .get("disciplines")
                .valueStream()
                .map(each -> "\"" + each.get("id").asString() + "\":" + aspects)
                .collect(Collectors.joining(",", "{", "}"));
        String interviews = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"P" + i + "\",\"audience\":\"practitioner\",\"answers\":" + answers + "}")
                .collect(Collectors.joining(","));
        String facts = "{\"organisation\":\"Large\",\"assessedOn\":\"2026-10-12\",\"interviews\":[" + interviews + "]}";
        assertTrue(facts.length() < 5 * 1024 * 1024, "fits: " + facts.length());
        HttpResponse<String> response = client.post("/api/recommendations?explain=false", facts);
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("\"assessed\":3.00"));
    }

    @Test
    void aMistypedDocumentIsAProblemWithEveryError() {
        String facts = "{\"organisation\":\"\",\"assessedOn\":\"2026-02-30\",\"interviews\":"
                + "[{\"id\":\"a\",\"audience\":\"leader\",\"answers\":{\"incident-managment\":{}}}]}";
        HttpResponse<String> response = client.post("/api/recommendations", facts);
        assertEquals(400, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        JsonNode errors = HttpClient.json(response).get("errors");
        assertEquals(4, errors.size());
        assertTrue(response.body().contains("did you mean \\\"incident-management\\\"?"), response.body());
    }

    @Test
    void aDocumentOverFiveMegabytesIsTooLarge() {
        HttpResponse<String> response = client.post("/api/recommendations", " ".repeat(5 * 1024 * 1024 + 1));
        assertEquals(413, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/recommendations", "/api/scorecard"})
    void onlyJsonIsTaken(String path) {
        assertEquals(415, client.postAs("text/plain", path, "{}").statusCode());
    }

    @Test
    void anUnknownExampleIsNotFound() {
        assertEquals(404, client.get("/api/examples/nothing").statusCode());
        assertEquals(400, client.get("/api/examples/..%2F..%2Fruleset").statusCode());
    }

    @Test
    void theMethodologyHasEverythingAnInterviewFormNeeds() {
        JsonNode methodology = HttpClient.json(client.get("/api/methodology"));
        assertEquals(30, methodology.get("disciplines").size());
        assertEquals(
                "service-governance",
                methodology.get("disciplines").get(0).get("id").asString());
        assertEquals(7, methodology.get("aspects").size());
        assertEquals(10, methodology.get("habits").size());
        assertEquals("dont-know", methodology.get("answers").get("dontKnow").asString());
    }

    @Test
    void theFirstPageAndHealthAnswer() {
        assertTrue(client.get("/").body().contains("/swagger-ui/index.html"));
        assertEquals(
                "UP",
                HttpClient.json(client.get("/actuator/health")).get("status").asString());
        assertEquals(200, client.get("/swagger-ui/index.html").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/recommendations", "/api/scorecard"})
    void theExamplesOfTheDescriptionAreTrue(String path) {
        JsonNode api = HttpClient.json(client.get("/v3/api-docs"));
        assertTrue(api.get("openapi").asString().startsWith("3.1"));
        JsonNode operation = api.get("paths").get(path).get("post");
        operation.at("/requestBody/content/application~1json/examples").forEachEntry((name, request) -> {
            JsonNode response = operation
                    .at("/responses/200/content")
                    .iterator()
                    .next()
                    .get("examples")
                    .get(name);
            String found = client.post(
                            path + "?explain=false", request.get("value").toString())
                    .body();
            assertEquals(
                    Optional.empty(), JsonDifference.first(response.get("value"), HttpClient.JSON.readTree(found)));
        });
        assertEquals(
                1,
                operation.at("/requestBody/content/application~1json/examples").size());
    }
}
