package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.account.Role;
import io.plumbline.bench.JsonDifference;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Interviews are captured bit by bit, and come to what the same facts document comes to. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InterviewApiTest {

    @LocalServerPort
    private int port;

    private Fieldwork ann;
    private String engagement;

    @BeforeEach
    void engagement() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        engagement = ann.engagement();
    }

    private void capture(JsonNode interview) {
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("name", "Somebody called " + interview.get("id").asString());
        for (String each : new String[] {"audience", "role", "overallEstimate", "habits"}) {
            if (interview.has(each)) {
                sent.put(each, interview.get(each));
            }
        }
        String place = ann.made(engagement + "/interviews", sent);
        interview.get("answers").forEachEntry((discipline, answers) -> {
            HttpResponse<String> kept = ann.put(place + "/answers/" + discipline, Map.of("answers", answers), "\"0\"");
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        });
    }

    @Test
    void whatIsCapturedIsTheFactsDocumentAndComesToItsResult() {
        JsonNode example = HttpClient.JSON.readTree(TestRules.example("worked-example.json"));
        Map<String, Object> agreed = new LinkedHashMap<>();
        agreed.put("client", example.get("organisation"));
        agreed.put("title", "The worked example");
        agreed.put("mode", "attributed");
        for (String each : new String[] {"assessedOn", "aiIntent", "disciplines"}) {
            if (example.has(each)) {
                agreed.put(each, example.get(each));
            }
        }
        engagement = ann.made(Fieldwork.ENGAGEMENTS, agreed);
        example.get("interviews").forEach(this::capture);
        example.path("evidence").forEach(each -> ann.made(engagement + "/evidence", each));
        JsonNode facts = ann.get(engagement + "/facts");
        assertThat(facts.get("interviews").size())
                .isEqualTo(example.get("interviews").size());
        assertThat(facts.at("/interviews/0/id").asString()).isEqualTo("I01");
        assertThat(facts.toString()).doesNotContain("Somebody called");
        HttpClient client = ann.consultant();
        JsonNode mine = HttpClient.json(client.post("/api/recommendations?explain=false", facts.toString()));
        JsonNode theirs = HttpClient.json(client.post("/api/recommendations?explain=false", example.toString()));
        assertThat(JsonDifference.first(theirs, mine)).isEmpty();
    }

    @Test
    void answersAreKeptOneDisciplineAtATimeAndOverwriteNobody() {
        String interview = ann.interview(engagement, "practitioner");
        String desk = interview + "/answers/" + Fieldwork.DESK;
        assertThat(ann.tag(desk)).isEqualTo("\"0\"");
        HttpResponse<String> kept =
                ann.put(desk, "{\"answers\": {\"ownership\": 3}, \"notes\": \"looked away\"}", "\"0\"");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(Fieldwork.tag(kept)).isEqualTo("\"1\"");
        HttpResponse<String> late = ann.put(desk, "{\"answers\": {\"ownership\": 4}}", "\"0\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(Fieldwork.tag(late)).isEqualTo("\"1\"");
        assertThat(ann.consultant().put(desk, "{\"answers\": {}}").statusCode()).isEqualTo(428);
        JsonNode present = ann.get(desk);
        assertThat(present.at("/answers/ownership").asInt()).isEqualTo(3);
        assertThat(present.get("notes").asString()).isEqualTo("looked away");
        assertThat(ann.get(interview + "/answers").at("/items/0/discipline").asString())
                .isEqualTo(Fieldwork.DESK);
        assertThat(ann.get(engagement + "/facts").toString()).doesNotContain("looked away");
    }

    @Test
    void whatIsNoAnswerIsRefusedAtItsPlace() {
        String interview = ann.interview(engagement, "practitioner");
        HttpResponse<String> refused = ann.put(
                interview + "/answers/" + Fieldwork.DESK,
                "{\"answers\": {\"ownershp\": 3, \"adoption\": 6}, \"x\": 1}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"/answers/ownershp\"", "did you mean \\\"ownership\\\"", "\"/answers/adoption\"", "\"/x\"");
        HttpResponse<String> elsewhere = ann.put(interview + "/answers/service-dsk", "{}", "\"0\"");
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("did you mean \\\"service-desk\\\"");
        HttpResponse<String> more =
                ann.put(interview, "{\"name\": \"x\", \"audience\": \"leader\", \"habits\": {\"x\": {}}, \"code\": 1}");
        assertThat(more.body()).contains("\"/audience\"", "\"/habits/x\"", "\"/code\"");
    }

    @Test
    void anInterviewIsChangedAndOnlyAnEmptyOneIsTakenOut() {
        String interview = ann.interview(engagement, "practitioner");
        HttpResponse<String> changed =
                ann.put(interview, Map.of("name", "Bob Example", "audience", "leadership", "overallEstimate", 3.5));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(ann.get(engagement + "/interviews").at("/items/0/name").asString())
                .isEqualTo("Bob Example");
        assertThat(ann.delete(interview, "\"1\"").statusCode()).isEqualTo(412);
        assertThat(ann.delete(interview, Fieldwork.tag(changed)).statusCode()).isEqualTo(409);
        String empty = ann.interview(engagement, "practitioner");
        assertThat(ann.get(empty).get("code").asString()).isEqualTo("I02");
        assertThat(ann.delete(empty, "\"1\"").statusCode()).isEqualTo(204);
        assertThat(ann.consultant().get(empty).statusCode()).isEqualTo(404);
    }

    @Test
    void interviewsThatAreAddedAtOnceGetCodesOfTheirOwn() {
        List<String> codes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(each -> ann.interview(engagement, "leadership"))
                .map(each -> ann.get(each).get("code").asString())
                .sorted()
                .toList();
        assertThat(codes).containsExactly("I01", "I02", "I03", "I04", "I05", "I06", "I07", "I08");
    }

    @Test
    void ofSeveralWhoKeepAnswersAtOnceOneDoesAndTheOthersHearOfIt() {
        String desk = ann.interview(engagement, "practitioner") + "/answers/" + Fieldwork.DESK;
        for (String tag : List.of("\"0\"", "\"1\"")) {
            List<Integer> statuses = IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(each -> ann.put(desk, "{\"answers\": {\"ownership\": " + each % 6 + "}}", tag))
                    .map(HttpResponse::statusCode)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412);
        }
    }

    @Test
    void anInterviewOfAnotherEngagementIsNotFoundThroughOnesOwn() {
        String other = ann.interview(ann.engagement(), "practitioner");
        String id = other.substring(other.lastIndexOf('/') + 1);
        assertThat(ann.consultant().get(other).statusCode()).isEqualTo(200);
        assertThat(ann.consultant().get(engagement + "/interviews/" + id).statusCode())
                .isEqualTo(404);
        assertThat(ann.put(engagement + "/interviews/" + id + "/answers/" + Fieldwork.DESK, "{}", "\"0\"")
                        .statusCode())
                .isEqualTo(404);
    }
}
