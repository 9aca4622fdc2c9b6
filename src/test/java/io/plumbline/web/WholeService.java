package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An engagement from its beginning to its end through the front door, whichever database it is kept in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class WholeService {

    private static final int CROWD = 20;
    private static final Duration QUICK = Duration.ofSeconds(12);

    @LocalServerPort
    private int port;

    private HttpClient admin;
    private InterviewedDesk work;
    private Fieldwork ann;
    private String engagement;

    @BeforeEach
    void engagement() {
        admin = new HttpClient(port);
        work = InterviewedDesk.made(port);
        ann = work.team();
        engagement = work.engagement();
    }

    private HttpResponse<String> keyed(String place, String type, String body, String key) {
        return ann.consultant().send("POST", place, type, body, OncePerKey.KEY, key);
    }

    /** What is made by this; sent again with its key it is the same, and no second one. */
    private String madeOnce(String place, String type, String body) {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = keyed(place, type, body, key);
        HttpResponse<String> again = keyed(place, type, body, key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue(OncePerKey.REPLAYED)).hasValue("true");
        assertThat(keyed(place, type, body + " ", key).statusCode()).isEqualTo(422);
        return first.headers().firstValue("Location").orElseThrow();
    }

    private void verified() {
        JsonNode verdict = HttpClient.json(admin.get("/api/audit/verification"));
        assertThat(verdict.get("reason").isNull()).as(verdict.toString()).isTrue();
    }

    /** Evidence with a file beside it, a rewritten comment, and an interviewee who answered through a link. */
    private void gathered() {
        work.bySeven();
        String evidence = madeOnce(
                engagement + "/evidence",
                "application/json",
                "{\"discipline\": \"service-desk\", \"aspect\": \"adoption\", \"kind\": \"sampled-records\","
                        + " \"verifiedLevel\": 2.5, \"collectedOn\": \"2026-10-01\"}");
        String attachment = madeOnce(evidence + "/attachments?name=t.csv", "text/csv", "a,b\n1,2\n");
        assertThat(ann.consultant().get(attachment).body()).isEqualTo("a,b\n1,2\n");
        String comment = engagement + "/comments/" + Fieldwork.DESK;
        assertThat(ann.put(comment, "{\"text\": \"Two queues.\"}").statusCode()).isEqualTo(200);
        assertThat(ann.put(comment, "{\"text\": \"x\"}", "\"0\"").statusCode()).isEqualTo(412);
        HttpClient bob = ann.invited(ann.interview(engagement, "practitioner"));
        assertThat(bob.send(
                                "PUT",
                                "/api/invited/answers/" + Fieldwork.DESK,
                                "application/json",
                                "{\"answers\": {\"ownership\": 4}}",
                                "If-Match",
                                "\"0\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(bob.post("/api/invited/done", "{}").statusCode()).isLessThan(300);
        assertThat(bob.get("/api/invited").statusCode()).isEqualTo(401);
    }

    @Test
    void anEngagementIsGatheredConcludedPublishedCarriedOverArchivedAndErased() {
        madeOnce("/api/engagements", "application/json", Fieldwork.AGREED);
        gathered();
        JsonNode facts = work.get("/facts");
        assertThat(facts.get("interviews")).hasSize(8);
        assertThat(work.get("/progress").get("missing").isArray()).isTrue();
        assertThat(work.post("/what-if", "{\"disciplines\": {\"service-desk\": {\"target\": 4.5}}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ann.consultant().get(engagement + "/findings.csv").statusCode())
                .isEqualTo(200);
        HttpClient client = work.client();
        work.lockAndPublish();
        String seen = client.get(engagement + "/client-view").body();
        assertThat(seen).contains("Two queues.").doesNotContain("Ann Example");
        assertThat(work.step("/reopen", "{\"carry\": true}").statusCode()).isEqualTo(200);
        assertThat(work.get("/facts")).isEqualTo(facts);
        carriedOver();
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        assertThat(work.get("/trend")).hasSize(2);
        archived(client.get(engagement + "/client-view?round=1"));
        erased();
        JsonNode interviewed = work.get("/interviews").at("/items/0");
        assertThat(work.step("/reopen", "{\"carry\": false}").statusCode()).isEqualTo(200);
        assertThat(work.get("/facts").get("interviews")).isEmpty();
        String again = ann.made(
                engagement + "/interviews",
                Map.of("name", interviewed.get("name").asString(), "audience", "practitioner"));
        assertThat(ann.get(again).get("code")).isEqualTo(interviewed.get("code"));
        assertThat(work.get("/facts").get("evidence")).isEmpty();
        assertThat(work.get("/comments").get("items")).isEmpty();
        HttpClient stranger = work.people().client(Role.CONSULTANT);
        assertThat(stranger.get(engagement).statusCode()).isEqualTo(404);
        verified();
    }

    /** Files and comments come along; the links to the interviews of the last round do not. */
    private void carriedOver() {
        String evidence = engagement + "/evidence/"
                + work.get("/evidence").at("/items/0/id").asString();
        JsonNode files = ann.get(evidence + "/attachments").get("items");
        assertThat(files).hasSize(1);
        assertThat(ann.consultant()
                        .get(evidence + "/attachments/" + files.at("/0/id").asString())
                        .body())
                .isEqualTo("a,b\n1,2\n");
        assertThat(ann.get(engagement + "/comments/" + Fieldwork.DESK).toString())
                .contains("Two queues.");
        for (JsonNode each : work.get("/interviews").get("items")) {
            assertThat(ann.get(engagement + "/interviews/" + each.get("id").asString() + "/invitations")
                            .get("items"))
                    .isEmpty();
        }
    }

    private void archived(HttpResponse<String> seen) {
        String archive = ann.consultant().get(engagement + "/archive").body();
        String copy = madeOnce("/api/engagements/archive", "application/json", archive);
        assertThat(ann.get(copy + "/rounds/1")).isEqualTo(work.get("/rounds/1"));
        assertThat(ann.get(copy + "/client-view?round=1")).isEqualTo(HttpClient.json(seen));
        HttpResponse<String> again = ann.consultant().get(copy + "/archive");
        assertThat(HttpClient.json(again).get("rounds"))
                .isEqualTo(HttpClient.JSON.readTree(archive).get("rounds"));
    }

    private void erased() {
        JsonNode one = work.get("/interviews").at("/items/0");
        String code = one.get("code").asString();
        assertThat(work.get("/rounds/1/facts").toString()).contains("\"" + code + "\"");
        String interview = engagement + "/interviews/" + one.get("id").asString();
        assertThat(ann.consultant().post(interview + "/erase", "").statusCode()).isEqualTo(200);
        for (String round : new String[] {"1", "2"}) {
            assertThat(work.get("/rounds/" + round + "/facts").toString()).doesNotContain("\"" + code + "\"");
        }
    }

    @Test
    @Tag("proof")
    void whateverACrowdDoesAtOnceNothingFailsAndRoundsStayWhole() {
        Crowd crowd = new Crowd(work.bySeven());
        crowd.work(CROWD, QUICK);
        assertThat(crowd.failures()).isEmpty();
        assertThat(crowd.done()).containsKeys("POST lock 200", "POST publish 200", "POST reopen 200", "POST erase 200");
        verified();
    }
}
