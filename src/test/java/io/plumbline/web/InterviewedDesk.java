package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An engagement in which people were interviewed about the service desk, and the steps of its rounds. */
record InterviewedDesk(People people, Fieldwork team, String engagement) {

    private static final List<String> ASPECTS = List.of(
            "ownership",
            "effectiveness",
            "adoption",
            "embedding",
            "activity-measures",
            "outcome-measures",
            "capability");

    static InterviewedDesk made(int port) {
        People people = new People(new HttpClient(port));
        Fieldwork team = new Fieldwork(people.client(Role.CONSULTANT));
        return new InterviewedDesk(people, team, team.engagement());
    }

    /** Somebody who answers every aspect; the levels are repeated. */
    String told(String audience, int... levels) {
        return answered(team.interview(engagement, audience), levels);
    }

    /** The same of somebody of this name. */
    String toldBy(String name, String audience, int... levels) {
        return answered(team.made(engagement + "/interviews", Map.of("name", name, "audience", audience)), levels);
    }

    private String answered(String interview, int... levels) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < ASPECTS.size(); i++) {
            answers.put(ASPECTS.get(i), levels[i % levels.length]);
        }
        HttpResponse<String> kept = team.put(interview + "/answers/" + Fieldwork.DESK, Map.of("answers", answers));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        return interview;
    }

    /** Two leaders and five practitioners, who do not agree. */
    InterviewedDesk bySeven() {
        told("leadership", 4, 3);
        told("leadership", 3, 4);
        told("practitioner", 2, 1, 3);
        told("practitioner", 1, 2, 2);
        told("practitioner", 3, 2, 1);
        told("practitioner", 2, 3, 4);
        told("practitioner", 1, 1, 2);
        return this;
    }

    HttpResponse<String> step(String step, String body) {
        return team.consultant()
                .send("POST", engagement + step, "application/json", body, "If-Match", team.tag(engagement));
    }

    void lockAndPublish() {
        HttpResponse<String> locked = step("/lock", "");
        assertThat(locked.statusCode()).as(locked.body()).isEqualTo(200);
        HttpResponse<String> published = step("/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }

    /** Somebody of the client's who may see what was published. */
    HttpClient client() {
        People.Person person = people.with(Role.CLIENT);
        HttpResponse<String> in =
                team.put(engagement + "/team/" + person.name(), "{\"part\": \"client\"}", team.tag(engagement));
        assertThat(in.statusCode()).as(in.body()).isLessThan(300);
        return team.consultant().withToken(people.token(person));
    }

    JsonNode get(String place) {
        return team.get(engagement + place);
    }

    HttpResponse<String> post(String place, String body) {
        return team.consultant().post(engagement + place, body);
    }

    /** What a result or a view says about the service desk. */
    static JsonNode desk(JsonNode result) {
        return result.get("disciplines")
                .valueStream()
                .filter(each -> each.get("discipline").asString().equals(Fieldwork.DESK))
                .findFirst()
                .orElseThrow();
    }
}
