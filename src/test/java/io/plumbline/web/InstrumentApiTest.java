package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The instrument over HTTP: what is asked comes with the methodology, what is advised with a result. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InstrumentApiTest {

    @LocalServerPort
    private int port;

    private HttpClient client;

    @BeforeEach
    void client() {
        client = new HttpClient(port);
    }

    @Test
    void theMethodologyHasQuestionsChecksAndHabitsInTheOrderInWhichTheyAreAsked() {
        JsonNode methodology = HttpClient.json(client.get("/api/methodology?language=xx"));
        JsonNode guide = methodology.get("disciplines").get(0).get("guide");
        assertThat(guide.get("questions").propertyNames())
                .containsExactly(
                        "ownership",
                        "effectiveness",
                        "adoption",
                        "embedding",
                        "activity-measures",
                        "outcome-measures",
                        "capability");
        assertThat(guide.at("/questions/ownership/leadership").asString()).endsWith("?");
        assertThat(guide.at("/questions/ownership/listenFor").propertyNames()).containsExactly("1", "3", "5");
        assertThat(guide.get("checks").size()).isGreaterThanOrEqualTo(3);
        assertThat(methodology
                        .at("/habitGuides/share-knowledge/advice/startWith")
                        .asString())
                .isNotEmpty();
        assertThat(methodology.get("scorecardQuestions").size()).isEqualTo(24);
    }

    @Test
    void aResultCarriesTheAdviceThatItsFindingsChose() {
        JsonNode result = HttpClient.json(
                client.post("/api/recommendations?explain=false", TestRules.example("worked-example.json")));
        JsonNode incidents = null;
        for (JsonNode each : result.get("recommendations")) {
            incidents = each.path("discipline").asString("").equals("incident-management") ? each : incidents;
        }
        JsonNode first = incidents.get("advice").get(0);
        assertThat(first.get("of").asString()).isEqualTo("OWNED_NOT_EFFECTIVE");
        assertThat(first.propertyNames()).contains("title", "why", "steps", "in90Days", "sign");
        assertThat(first.at("/steps/0").propertyNames()).containsExactly("who", "what");
        assertThat(result.at("/beliefs/0/text").asString()).contains("somebody is answerable");
    }
}
