package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A link lets one interviewee into one interview, for a while, and into nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class InvitationApiTest {

    private static final String INVITED = "/api/invited";
    private static final String DESK = INVITED + "/answers/" + Fieldwork.DESK;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Fieldwork ann;
    private String engagement;
    private String interview;
    private HttpClient bob;

    @BeforeEach
    void invitation() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        engagement = ann.engagement();
        interview = ann.interview(engagement, "practitioner");
        bob = ann.invited(interview);
    }

    private HttpResponse<String> say(String place, String body, String tag) {
        return bob.send("PUT", place, "application/json", body, "If-Match", tag);
    }

    private static void requireNoEntry(HttpClient client) {
        HttpResponse<String> refused = client.get(INVITED);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(HttpClient.withoutRequestId(refused))
                .isEqualTo(HttpClient.withoutRequestId(new HttpClient(client.port(), "Invitation wrong").get(INVITED)));
    }

    @Test
    void aLinkOpensItsInterviewAloneAndNothingElse() {
        for (String path : List.of(engagement, interview, Fieldwork.ENGAGEMENTS, "/api/methodology", "/api/users/me")) {
            assertThat(bob.get(path).statusCode()).as(path).isEqualTo(403);
        }
        String other = ann.interview(engagement, "practitioner");
        HttpClient eve = ann.invited(other);
        say(DESK, "{\"answers\": {\"adoption\": 4}}", "\"0\"");
        assertThat(eve.get(INVITED).body()).doesNotContain("\"adoption\":4");
        assertThat(ann.get(other + "/answers").get("items").size()).isZero();
        String id = ann.get(interview + "/invitations").at("/items/0/id").asString();
        assertThat(ann.consultant().delete(other + "/invitations/" + id).statusCode())
                .isEqualTo(404);
        assertThat(bob.get(INVITED).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkHoldsNoMoreOnceItIsRevokedOrHasExpiredOrTheInterviewIsDone() {
        String id = ann.get(interview + "/invitations").at("/items/0/id").asString();
        assertThat(ann.consultant().delete(interview + "/invitations/" + id).statusCode())
                .isEqualTo(204);
        requireNoEntry(bob);
        HttpClient late = ann.invited(interview);
        assertThat(late.get(INVITED).statusCode()).isEqualTo(200);
        database.sql("update invitation set expires_at = ? where revoked_at is null and interview = ?")
                .params(
                        OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1),
                        interview.substring(interview.lastIndexOf('/') + 1))
                .update();
        requireNoEntry(late);
        HttpClient done = ann.invited(interview);
        assertThat(done.post(INVITED + "/done", "{}").statusCode()).isEqualTo(204);
        assertThat(ann.get(interview).has("doneAt")).isTrue();
        requireNoEntry(done);
    }

    @Test
    void aLinkHoldsFourteenDaysOrAsManyAsAreNamedUpToSixty() {
        String invitations = interview + "/invitations";
        JsonNode usual = HttpClient.json(ann.consultant().post(invitations, "{}"));
        assertThat(Duration.between(
                        Instant.parse(usual.get("madeAt").asString()),
                        Instant.parse(usual.get("expiresAt").asString())))
                .isEqualTo(Duration.ofDays(14));
        assertThat(ann.consultant().post(invitations, "{\"days\": 60}").statusCode())
                .isEqualTo(201);
        for (String days : List.of("61", "0", "1.5", "\"7\"")) {
            assertThat(ann.consultant()
                            .post(invitations, "{\"days\": " + days + "}")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void theTokenIsKeptAndLoggedNowhere(CapturedOutput output) {
        String token = bob.authorization().substring("Invitation ".length());
        assertThat(token).matches("[A-Za-z0-9_-]{22}");
        bob.get(INVITED);
        bob.get("/api/nothing");
        assertThat(ann.consultant().get(interview + "/invitations").body()).doesNotContain(token);
        assertThat(output.getAll()).doesNotContain(token);
        int kept = answersKept();
        HttpResponse<String> keyed = ann.consultant()
                .send("POST", interview + "/invitations", "application/json", "{}", "Idempotency-Key", token);
        assertThat(keyed.statusCode()).isEqualTo(201);
        assertThat(answersKept())
                .as("an answer that holds a token is not kept for a second asking")
                .isEqualTo(kept);
        assertThat(database.sql("select count(*) from invitation where token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int answersKept() {
        return database.sql("select count(*) from answered_request")
                .query(Integer.class)
                .single();
    }

    private static HttpResponse<String> done(HttpClient client, String body, String key) {
        return client.send("POST", INVITED + "/done", "application/json", body, "Idempotency-Key", key);
    }

    @Test
    void whoeverIsDoneAndDidNotHearItHearsItAgainWithTheSameKeyAndNothingElse() {
        String key = interview.substring(20);
        HttpResponse<String> first = done(bob, "{}", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
        JsonNode kept = ann.get(interview);
        assertThat(kept.has("doneAt")).isTrue();
        HttpResponse<String> again = done(bob, "{}", key);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(204);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(ann.get(interview)).isEqualTo(kept);
        assertThat(done(bob, "{ }", key).statusCode()).as("another body").isEqualTo(422);
        for (HttpResponse<String> other : List.of(
                done(bob, "{}", key + "-other"),
                bob.post(INVITED + "/done", "{}"),
                bob.send("GET", INVITED, null, (String) null, "Idempotency-Key", key),
                bob.send("PUT", DESK, "application/json", "{}", "Idempotency-Key", key, "If-Match", "\"0\""),
                done(new HttpClient(port, "Invitation wrong"), "{}", key))) {
            assertThat(other.statusCode()).as(other.request().toString()).isEqualTo(401);
        }
    }

    @Test
    void guessesFromAnAddressAreSlowedDown() {
        Wire stranger = new Wire(port, "127.0.0.61");
        String last = "";
        for (int i = 0; i <= 20; i++) {
            last = stranger.answer(
                            Duration.ofSeconds(30),
                            "GET " + INVITED + " HTTP/1.1",
                            "Authorization: Invitation guess" + i)
                    .orElse("");
            assertThat(last).startsWith(i < 20 ? "HTTP/1.1 401 " : "HTTP/1.1 429 ");
        }
        assertThat(last).containsIgnoringCase("\r\nretry-after: ");
        assertThat(bob.get(INVITED).statusCode()).as("another address").isEqualTo(200);
    }
}
