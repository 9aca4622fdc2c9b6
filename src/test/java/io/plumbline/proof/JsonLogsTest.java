package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With {@code plumbline.logs=json} each line is a JSON object that names its request, and none repeats what was told. */
@Tag("proof")
class JsonLogsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String JSON = "application/json";

    /** In everything that is confidential here, and in nothing else. */
    private static final String CANARY = "canary";

    /** What the virtual machine itself says before anything of the service runs. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile("(OpenJDK|Picked up|WARNING:) .*");

    @TempDir
    private Path folder;

    private final List<HttpResponse<byte[]>> answers = new ArrayList<>();
    private ServiceProcess service;

    private HttpResponse<byte[]> send(HttpRequest request) {
        HttpResponse<byte[]> answer = service.send(request);
        answers.add(answer);
        return answer;
    }

    private HttpResponse<byte[]> post(String place, String body) {
        return send(service.post(place, JSON, body.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<byte[]> as(String authorization, String place) {
        return send(HttpRequest.newBuilder(service.get(place).uri())
                .header("Authorization", authorization)
                .build());
    }

    private static String place(HttpResponse<byte[]> made) {
        assertThat(made.statusCode())
                .as(new String(made.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        return made.headers().firstValue("Location").orElseThrow();
    }

    /** Tells the service things in confidence, in ways it takes and in ways it refuses. */
    private void tell() {
        String engagements = "/api/engagements";
        String engagement = place(post(
                engagements,
                "{\"client\": \"canary clinic\", \"title\": \"canary\", \"mode\": \"confidential\","
                        + " \"assessedOn\": \"2026-10-12\"}"));
        String interview = place(post(
                engagement + "/interviews",
                "{\"name\": \"Ann Canary canary\", \"contact\": \"canary@example.org\", \"audience\": \"practitioner\","
                        + " \"notes\": \"a canary\"}"));
        String desk = interview + "/answers/service-desk";
        assertThat(send(service.put(desk, "\"0\"", "{\"answers\": {\"ownership\": 1}, \"notes\": \"a canary\"}"))
                        .statusCode())
                .isEqualTo(200);
        for (String wrong : List.of(
                "{\"answers\": {\"ownership\": \"canary\"}}",
                "{\"answers\": {\"canary\": 3}, \"canary\": 4}",
                "{\"answers\": {}, \"notes\": \"canary",
                "{\"notes\": \"" + "canary ".repeat(20_000) + "\"}",
                "canary")) {
            send(service.put(desk, "\"1\"", wrong));
            send(service.put(desk, "canary", wrong));
            post(engagements, wrong);
            post(engagement + "/what-if", wrong);
            post("/api/users", wrong);
            post("/api/recommendations", wrong);
        }
        post("/api/users", "{\"name\": \"bob\", \"roles\": [\"consultant\"], \"password\": \"canary of a password\"}");
        send(HttpRequest.newBuilder(service.get(engagements).uri())
                .header("Authorization", "Bearer canary")
                .header("Idempotency-Key", "canary")
                .POST(BodyPublishers.ofString("canary"))
                .build());
        as("Basic canary", engagements);
        as("Bearer canary", engagements);
        as("Invitation canary", "/api/invited");
        send(HttpRequest.newBuilder(service.get(engagements).uri())
                .method("PATCH", BodyPublishers.ofString("canary"))
                .header(
                        "Authorization",
                        service.get("/").headers().firstValue("Authorization").orElseThrow())
                .build());
    }

    private List<String> lines() {
        return service.log()
                .lines()
                .filter(each -> !OF_THE_MACHINE.matcher(each).matches())
                .toList();
    }

    private static List<String> naming(List<String> lines, String word) {
        return lines.stream().filter(each -> each.contains(word)).toList();
    }

    @Test
    void eachLineIsAnObjectThatNamesItsRequestAndNothingThatWasTold() {
        try (ServiceProcess started = ServiceProcess.start(folder, "-Dplumbline.logs=json")) {
            service = started;
            tell();
            List<String> lines = lines();
            assertThat(lines).isNotEmpty().allSatisfy(each -> {
                JsonNode line = MAPPER.readTree(each);
                assertThat(line.isObject()).isTrue();
                assertThat(line.propertyNames()).contains("@timestamp", "level", "message");
            });
            String made = naming(lines, "made the account bob").get(0);
            assertThat(answers)
                    .as("the line about a request carries the id of its answer")
                    .anyMatch(each -> each.statusCode() == 201
                            && each.headers()
                                    .firstValue("X-Request-Id")
                                    .orElseThrow()
                                    .equals(MAPPER.readTree(made)
                                            .path("requestId")
                                            .asString("")));
            assertThat(answers).extracting(HttpResponse::statusCode).contains(400, 401, 405, 412);
            assertThat(naming(lines, CANARY)).isEmpty();
            String secret =
                    service.get("/").headers().firstValue("Authorization").orElseThrow();
            assertThat(naming(lines, secret.substring("Bearer ".length()))).isEmpty();
        }
    }

    @Test
    void aLineThatRepeatsWhatWasToldIsFound() {
        assertThat(naming(List.of("{\"message\":\"a request failed: 'a canary'\"}", "{}"), CANARY))
                .hasSize(1);
    }
}
