package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Keys, the audit trail, erasure and backups, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeepingApiTest {

    @LocalServerPort
    private int port;

    private HttpClient admin;
    private Fieldwork ann;
    private String engagement;

    @BeforeEach
    void people() {
        admin = new HttpClient(port);
        ann = new Fieldwork(new People(admin).client(Role.CONSULTANT));
        engagement = ann.engagement();
    }

    private HttpResponse<String> add(String name, String key) {
        return ann.consultant()
                .send(
                        "POST",
                        engagement + "/interviews",
                        "application/json",
                        "{\"name\":\"" + name + "\",\"audience\":\"leadership\"}",
                        "Idempotency-Key",
                        key);
    }

    private int interviews() {
        return ann.get(engagement + "/interviews").get("items").size();
    }

    @Test
    void aRequestSentAgainWithItsKeyHasItsEffectOnce() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = add("Ann", key);
        HttpResponse<String> again = add("Ann", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(interviews()).isEqualTo(1);
        HttpResponse<String> other = add("Bob", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(add("", UUID.randomUUID().toString()).statusCode()).isEqualTo(400);
        assertThat(interviews()).isEqualTo(1);
        add("Ann", UUID.randomUUID().toString());
        assertThat(interviews()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedWithAKeyMayBeSentAgainWithIt() {
        String key = UUID.randomUUID().toString();
        assertThat(add("", key).statusCode()).isEqualTo(400);
        assertThat(add("Ann", key).statusCode()).isEqualTo(201);
    }

    @Test
    void theTeamSeesWhoDidWhatPageByPage() {
        add("Ann", "a-" + UUID.randomUUID());
        JsonNode first = ann.get(engagement + "/audit?limit=1");
        assertThat(first.at("/items/0/deed/action").asString()).isEqualTo("interview.added");
        JsonNode next = ann.get(engagement + "/audit?limit=1&after=" + first.get("next"));
        assertThat(next.at("/items/0/deed/action").asString()).isEqualTo("engagement.made");
        assertThat(next.at("/next").isNumber()).isFalse();
    }

    @Test
    void adminsSeeAndVerifyTheWholeTrail() {
        JsonNode entries = HttpClient.json(admin.get("/api/audit?limit=2")).get("items");
        assertThat(entries.size()).isEqualTo(2);
        assertThat(entries.at("/0/previous").asString())
                .isEqualTo(entries.at("/1/hash").asString());
        JsonNode verdict = HttpClient.json(admin.get("/api/audit/verification"));
        assertThat(verdict.get("reason").isNull()).as(verdict.toString()).isTrue();
        assertThat(verdict.get("entries").asInt()).isPositive();
        assertThat(admin.get("/api/audit?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void anErasedPersonIsGone() {
        String interview = ann.interview(engagement, "practitioner");
        assertThat(ann.get(interview + "/export").get("name").asString()).isEqualTo("Ann Example");
        assertThat(ann.consultant().post(interview + "/erase", "").statusCode()).isEqualTo(200);
        for (String gone : new String[] {interview, interview + "/export"}) {
            assertThat(ann.consultant().get(gone).statusCode()).as(gone).isEqualTo(404);
        }
        assertThat(ann.consultant().post(interview + "/erase", "").statusCode()).isEqualTo(404);
        assertThat(ann.get(engagement + "/audit").toString())
                .contains("person.erased")
                .doesNotContain("Ann Example");
        assertThat(HttpClient.json(admin.get("/api/audit/verification"))
                        .get("reason")
                        .isNull())
                .isTrue();
    }

    @Test
    void aRoundThatWasConcludedLosesThePerson() {
        String interview = ann.interview(engagement, "practitioner");
        String code = ann.get(interview).get("code").asString();
        String stays =
                ann.get(ann.interview(engagement, "practitioner")).get("code").asString();
        assertThat(ann.consultant()
                        .send("POST", engagement + "/lock", null, (String) null, "If-Match", ann.tag(engagement))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ann.get(engagement + "/rounds/1/facts").toString()).contains(code, stays);
        assertThat(ann.consultant().post(interview + "/erase", "").statusCode()).isEqualTo(200);
        assertThat(ann.get(engagement + "/rounds/1/facts").toString())
                .contains(stays)
                .doesNotContain("\"" + code + "\"");
        assertThat(ann.get(engagement + "/rounds/1").isObject()).isTrue();
    }

    @Test
    void aBackupIsMadeWhileTheServiceRuns() {
        HttpResponse<String> backup = admin.post("/api/backup", "");
        assertThat(backup.statusCode()).isEqualTo(200);
        assertThat(backup.body()).startsWith("PK");
        assertThat(backup.headers().firstValue("Content-Type")).contains("application/zip");
    }

    @Test
    void anAnswerNamesTheRequestItIsFor() {
        assertThat(admin.send("GET", "/api/rulesets/active", null, (String) null, "X-Request-Id", "r-1")
                        .headers()
                        .firstValue("X-Request-Id"))
                .contains("r-1");
    }
}
