package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import io.plumbline.ruleset.Sha256;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Rounds are locked, published and reopened; what was concluded stays as it was, and the client sees its view alone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SnapshotApiTest {

    @LocalServerPort
    private int port;

    private InterviewedDesk work;
    private Fieldwork ann;
    private String engagement;

    @BeforeEach
    void engagement() {
        work = InterviewedDesk.made(port);
        ann = work.team();
        engagement = work.engagement();
    }

    @Test
    void aLockedRoundStandsAsItWasWithItsFactsAndItsHashes() {
        work.bySeven();
        HttpResponse<String> facts = ann.consultant().get(engagement + "/facts");
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        JsonNode round = ann.get(engagement + "/rounds").get(0);
        String kept = ann.consultant().get(engagement + "/rounds/1/facts").body();
        String result = ann.consultant().get(engagement + "/rounds/1").body();
        assertThat(HttpClient.JSON.readTree(kept)).isEqualTo(HttpClient.json(facts));
        assertThat(round.at("/concluded/factsHash").asString())
                .isEqualTo(Sha256.of(kept.getBytes(StandardCharsets.UTF_8)));
        assertThat(round.at("/concluded/resultHash").asString())
                .isEqualTo(Sha256.of(result.getBytes(StandardCharsets.UTF_8)));
        assertThat(HttpClient.JSON.readTree(result).get("ruleset")).isEqualTo(round.at("/concluded/ruleset"));
        assertThat(ann.consultant()
                        .post(engagement + "/interviews", "{\"name\": \"A\", \"audience\": \"leadership\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void roundsGoFromOpenToLockedToPublishedAndNoOtherWay() {
        assertThat(work.step("/publish", "").statusCode()).isEqualTo(409);
        assertThat(work.step("/reopen", "{}").statusCode()).isEqualTo(409);
        String before = ann.tag(engagement);
        work.lockAndPublish();
        assertThat(work.step("/publish", "").statusCode()).isEqualTo(409);
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(409);
        HttpResponse<String> late =
                ann.consultant().send("POST", engagement + "/reopen", "application/json", "{}", "If-Match", before);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(ann.consultant().post(engagement + "/reopen", "{}").statusCode())
                .isEqualTo(428);
        assertThat(work.step("/reopen", "{\"cary\": true}").body()).contains("did you mean \\\"carry\\\"");
        assertThat(work.step("/reopen", "{}").statusCode()).isEqualTo(200);
        assertThat(ann.get(engagement).get("round").asInt()).isEqualTo(2);
        assertThat(ann.get(engagement).get("state").asString()).isEqualTo("open");
    }

    @Test
    void anotherRoundBeginsWithAllThatWasGatheredOrWithNothing() {
        work.bySeven();
        JsonNode first = ann.get(engagement + "/facts");
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
        assertThat(ann.get(engagement + "/facts")).isEqualTo(first);
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        assertThat(work.step("/reopen", "{\"carry\": false}").statusCode()).isEqualTo(200);
        assertThat(ann.get(engagement + "/facts").get("interviews")).isEmpty();
        assertThat(ann.get(engagement + "/rounds/1/facts")).isEqualTo(first);
    }

    @Test
    void theClientSeesWhatWasPublishedAndNothingElse() {
        work.bySeven();
        HttpClient client = work.client();
        assertThat(client.get(engagement + "/client-view").statusCode()).isEqualTo(404);
        assertThat(ann.get(engagement + "/client-view").get("mode").asString()).isEqualTo("confidential");
        work.lockAndPublish();
        HttpResponse<String> seen = client.get(engagement + "/client-view");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(InterviewedDesk.desk(HttpClient.json(seen)).get("score").isNumber())
                .isTrue();
        assertThat(seen.body()).doesNotContain("Ann Example").doesNotContain("\"because\"");
        for (String other : List.of("", "/facts", "/rounds", "/rounds/1", "/recommendations", "/interviews")) {
            assertThat(client.get(engagement + other).statusCode()).as(other).isIn(403, 404);
        }
        HttpClient stranger = work.people().client(Role.CLIENT);
        assertThat(stranger.get(engagement + "/client-view").statusCode()).isEqualTo(404);
    }

    @Test
    void whatOnePersonCorrectedCannotBeSubtractedAndWhatWasPublishedStays() {
        work.bySeven();
        HttpClient client = work.client();
        work.lockAndPublish();
        String first = client.get(engagement + "/client-view").body();
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
        assertThat(client.get(engagement + "/client-view").body()).isEqualTo(first);
        String interview = engagement + "/interviews/"
                + ann.get(engagement + "/interviews").at("/items/2/id").asString();
        assertThat(ann.put(interview + "/answers/" + Fieldwork.DESK, "{\"answers\": {\"ownership\": 5}}")
                        .statusCode())
                .isEqualTo(200);
        work.lockAndPublish();
        JsonNode second = HttpClient.json(client.get(engagement + "/client-view"));
        assertThat(InterviewedDesk.desk(second).get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(client.get(engagement + "/client-view?round=1").body()).isEqualTo(first);
        assertThat(InterviewedDesk.desk(ann.get(engagement + "/rounds/2"))
                        .get("score")
                        .isNumber())
                .isTrue();
    }
}
