package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Why a rule did not fire, asked over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WhyNotApiTest {

    @LocalServerPort
    private int port;

    private HttpClient client;

    @BeforeEach
    void client() {
        client = new HttpClient(port);
    }

    @Test
    void theConditionThatHeldARuleBackIsAnswered() {
        HttpResponse<String> response = client.post(
                "/api/rules/FINDING-2/why-not?discipline=incident-management",
                TestRules.example("worked-example.json"));
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode nearest = HttpClient.json(response).get("nearMisses").get(0);
        assertThat(nearest.get("condition").asString()).isEqualTo("this >= $p.get( \"pair.difference\" )");
        assertThat(nearest.get("needed").asString()).isEqualTo("1.00 or more");
        assertThat(nearest.get("said").asString())
                .isEqualTo("distance needs 1.00 or more (parameter pair.difference), is -2.00");
    }

    @Test
    void anUnknownRuleIsAProblemThatNamesTheOneThatWasMeant() {
        HttpResponse<String> response = client.post("/api/rules/FINDNG-2/why-not", "{}");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(HttpClient.json(response).get("detail").asString())
                .isEqualTo("There is no rule \"FINDNG-2\"; did you mean \"FINDING-2\"?");
    }

    @Test
    void aDocumentWithErrorsIsRefusedAsEverywhere() {
        HttpResponse<String> response = client.post("/api/rules/RAW-2/why-not", "{\"organisation\": 1}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(HttpClient.json(response).get("errors")).isNotEmpty();
    }
}
