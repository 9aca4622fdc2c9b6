package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Interviewees see what is asked of them and what they said themselves, and say more. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InvitedApiTest {

    private static final String INVITED = "/api/invited";
    private static final String DESK = INVITED + "/answers/" + Fieldwork.DESK;

    @LocalServerPort
    private int port;

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

    @Test
    void anIntervieweeIsAskedWhatTheirAudienceIsAskedAndSeesTheirOwnAnswers() {
        ann.put(
                interview + "/answers/" + Fieldwork.DESK,
                "{\"answers\": {\"ownership\": 2}, \"notes\": \"secret note\"}");
        HttpResponse<String> asked = bob.get(INVITED);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        JsonNode questions = HttpClient.json(asked);
        assertThat(questions.get("client").asString()).isEqualTo("Northgate Health");
        assertThat(questions.get("mode").asString()).isEqualTo("confidential");
        JsonNode desk = questions
                .get("disciplines")
                .valueStream()
                .filter(each -> each.get("discipline").asString().equals(Fieldwork.DESK))
                .findFirst()
                .orElseThrow();
        assertThat(desk.get("questions").get("ownership").asString()).isNotBlank();
        assertThat(desk.at("/answers/ownership").asInt()).isEqualTo(2);
        assertThat(desk.get("revision").asInt()).isEqualTo(1);
        assertThat(questions.get("habits").size()).isPositive();
        assertThat(asked.body()).doesNotContain("secret note", "Ann Example", "I01");
    }

    @Test
    void whatIsOutOfScopeIsNotAsked() {
        assertThat(bob.get(INVITED).body()).contains("\"service-desk\"");
        ann.put(
                engagement,
                Fieldwork.AGREED.replace(
                        "\"assessedOn\"",
                        "\"disciplines\": {\"service-desk\": {\"inScope\": false, \"reason\": \"x\", \"approvedBy\": \"y\"}},"
                                + "\"assessedOn\""));
        assertThat(bob.get(INVITED).body()).doesNotContain("\"service-desk\"");
    }

    @Test
    void anIntervieweeAnswersForThemselvesAndOverwritesNeitherNotesNorAnybody() {
        ann.put(interview + "/answers/" + Fieldwork.DESK, "{\"answers\": {}, \"notes\": \"mine\"}");
        HttpResponse<String> kept = say(DESK, "{\"answers\": {\"adoption\": 4}}", "\"1\"");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(204);
        assertThat(Fieldwork.tag(kept)).isEqualTo("\"2\"");
        assertThat(say(DESK, "{\"answers\": {\"adoption\": 5}}", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(bob.put(DESK, "{\"answers\": {}}").statusCode()).isEqualTo(428);
        assertThat(say(DESK, "{\"answers\": {}, \"notes\": \"theirs\"}", "\"2\"")
                        .statusCode())
                .isEqualTo(400);
        String first = Fieldwork.tag(bob.get(INVITED));
        HttpResponse<String> estimate = say(INVITED + "/estimate", "{\"overallEstimate\": 2.5}", first);
        assertThat(estimate.statusCode()).isEqualTo(204);
        assertThat(say(INVITED + "/habits", "{\"habits\": {}}", first).statusCode())
                .isEqualTo(412);
        String habit = HttpClient.json(bob.get(INVITED)).at("/habits/0/habit").asString();
        assertThat(say(
                                INVITED + "/habits",
                                "{\"habits\": {\"" + habit + "\": {\"positive\": 3}}}",
                                Fieldwork.tag(estimate))
                        .statusCode())
                .isEqualTo(204);
        assertThat(say(INVITED + "/estimate", "{\"overallEstimate\": 2.3}", "\"3\"")
                        .statusCode())
                .isEqualTo(400);
        JsonNode answers = ann.get(interview + "/answers/" + Fieldwork.DESK);
        assertThat(answers.at("/answers/adoption").asInt()).isEqualTo(4);
        assertThat(answers.get("notes").asString()).isEqualTo("mine");
        JsonNode facts = ann.get(engagement + "/facts").at("/interviews/0");
        assertThat(facts.get("overallEstimate").asDouble()).isEqualTo(2.5);
        assertThat(facts.get("habits").get(habit).get("positive").asInt()).isEqualTo(3);
    }
}
