package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.AuditEntry;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done in a round is entered in the trail, and nothing is done in one that is over. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RoundApiTest {

    private static final Map<String, Object> EVIDENCE = Map.of(
            "discipline", Fieldwork.DESK, "aspect", "ownership", "kind", "document", "collectedOn", "2026-09-30");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private AuditBook trail;

    private Fieldwork ann;
    private String engagement;
    private String interview;
    private String evidence;
    private HttpClient bob;

    @BeforeEach
    void work() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        engagement = ann.engagement();
        interview = ann.interview(engagement, "practitioner");
        evidence = ann.made(engagement + "/evidence", EVIDENCE);
        bob = ann.invited(interview);
    }

    private String id() {
        return engagement.substring(engagement.lastIndexOf('/') + 1);
    }

    private List<HttpResponse<String>> changes() {
        HttpClient client = ann.consultant();
        String desk = "/answers/" + Fieldwork.DESK;
        return List.of(
                ann.put(engagement, Fieldwork.AGREED),
                client.post(engagement + "/interviews", "{\"name\": \"New\", \"audience\": \"leadership\"}"),
                ann.put(interview + desk, "{\"answers\": {\"ownership\": 1}}"),
                ann.put(engagement + "/comments/" + Fieldwork.DESK, "{\"text\": \"x\"}"),
                client.post(engagement + "/evidence", HttpClient.JSON.writeValueAsString(EVIDENCE)),
                ann.put(evidence, EVIDENCE),
                client.postAs("text/plain", evidence + "/attachments?name=a.txt", "a"),
                client.post(interview + "/invitations", "{}"),
                bob.send("PUT", "/api/invited" + desk, "application/json", "{}", "If-Match", ann.tag(interview + desk)),
                bob.send("PUT", "/api/invited/habits", "application/json", "{}", "If-Match", ann.tag(interview)),
                bob.send("PUT", "/api/invited/estimate", "application/json", "{}", "If-Match", ann.tag(interview)),
                ann.put(interview, "{\"name\": \"Ann Example\", \"audience\": \"leadership\"}"),
                ann.delete(evidence, ann.tag(evidence)),
                bob.post("/api/invited/done", "{}"));
    }

    @Test
    void inAnOpenRoundAllOfThisIsDone() {
        assertThat(changes()).allMatch(each -> each.statusCode() < 300, "done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOCKED", "PUBLISHED"})
    void inARoundThatIsOverNothingOfThisIsDone(String state) {
        database.sql("update engagement set state = ? where id = ?")
                .params(state, id())
                .update();
        String before = ann.get(engagement + "/facts").toString();
        assertThat(changes()).allSatisfy(each -> {
            assertThat(each.statusCode()).as(each.request() + " " + each.body()).isEqualTo(409);
            assertThat(each.body()).contains("reopen the engagement");
        });
        assertThat(ann.get(engagement + "/facts").toString()).isEqualTo(before);
        String invitation = interview + "/invitations/"
                + ann.get(interview + "/invitations").at("/items/0/id").asString();
        assertThat(ann.consultant().delete(invitation).statusCode())
                .as("a link is revoked whatever the state")
                .isEqualTo(204);
    }

    private List<String> trail() {
        List<AuditEntry> entries = new ArrayList<>(trail.before(Long.MAX_VALUE, 100, id()));
        Collections.reverse(entries);
        return entries.stream()
                .map(each -> (each.deed().actor().startsWith("interview/") ? "interviewee " : "")
                        + each.deed().action())
                .toList();
    }

    @Test
    void whoDidOrLookedAtWhatStandsInTheTrailAndWhatWasRefusedDoesNot() {
        assertThat(trail()).containsExactly("engagement.made", "interview.added", "evidence.added", "invitation.made");
        String desk = interview + "/answers/" + Fieldwork.DESK;
        ann.put(desk, "{\"answers\": {\"ownership\": 1}, \"notes\": \"a canary\"}", "\"0\"");
        assertThat(ann.put(desk, "{}", "\"0\"").statusCode()).isEqualTo(412);
        assertThat(ann.put(desk, "{\"x\": 1}", "\"1\"").statusCode()).isEqualTo(400);
        ann.get(interview);
        ann.get(engagement + "/interviews");
        ann.get(desk);
        ann.get(engagement + "/facts");
        ann.get(evidence);
        bob.get("/api/invited");
        bob.send("PUT", "/api/invited/estimate", "application/json", "{\"overallEstimate\": 1}", "If-Match", "\"1\"");
        assertThat(trail().subList(4, trail().size()))
                .containsExactly(
                        "answers.changed",
                        "interview.read",
                        "interviews.read",
                        "answers.read",
                        "facts.read",
                        "evidence.read",
                        "interviewee invited.read",
                        "interviewee interview.changed");
        assertThat(trail.before(Long.MAX_VALUE, 100, id()).toString())
                .doesNotContain("a canary", "Ann Example", bob.authorization());
    }
}
