package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Engagements are made, agreed anew and worked on by their team, and by nobody else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EngagementApiTest {

    @LocalServerPort
    private int port;

    private People people;
    private Fieldwork ann;
    private String engagement;

    @BeforeEach
    void engagement() {
        people = new People(new HttpClient(port));
        ann = new Fieldwork(people.client(Role.CONSULTANT));
        engagement = ann.engagement();
    }

    private static String agreed(String name, String value) {
        return Fieldwork.AGREED.replaceFirst(
                "\"" + name + "\": \"[^\"]*\"", java.util.regex.Matcher.quoteReplacement("\"" + name + "\": " + value));
    }

    @Test
    void whoMakesAnEngagementIsItsTeamAndItStandsOpen() {
        JsonNode made = ann.get(engagement);
        assertThat(made.get("client").asString()).isEqualTo("Northgate Health");
        assertThat(made.get("state").asString()).isEqualTo("open");
        assertThat(made.get("round").asInt()).isEqualTo(1);
        assertThat(ann.get(engagement + "/team").at("/items/0/part").asString()).isEqualTo("team");
        assertThat(ann.get(Fieldwork.ENGAGEMENTS).at("/items/0/id").asString())
                .isEqualTo(made.get("id").asString());
    }

    @Test
    void aChangeNeedsTheStateItWasMadeToAndOverwritesNobody() {
        String first = ann.tag(engagement);
        HttpResponse<String> changed = ann.put(engagement, agreed("title", "\"Another\""), first);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        HttpResponse<String> late = ann.put(engagement, agreed("title", "\"A third\""), first);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(Fieldwork.tag(late)).isEqualTo(Fieldwork.tag(changed));
        for (String unconditional : List.of("*", " ")) {
            assertThat(ann.put(engagement, Fieldwork.AGREED, unconditional).statusCode())
                    .isEqualTo(428);
        }
        assertThat(ann.consultant().put(engagement, Fieldwork.AGREED).statusCode())
                .isEqualTo(428);
        assertThat(ann.put(engagement, Fieldwork.AGREED, "W/" + Fieldwork.tag(late))
                        .statusCode())
                .isEqualTo(412);
        assertThat(ann.get(engagement).get("title").asString()).isEqualTo("Another");
    }

    @Test
    void everyErrorIsToldAtItsPlace() {
        HttpResponse<String> refused = ann.consultant().post(Fieldwork.ENGAGEMENTS, """
                        {"client": 5, "titel": "x", "mode": "open", "assessedOn": "2026-02-30",
                         "disciplines": {"servce-desk": {}, "service-desk": {"importance": 9}}}""");
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode errors = HttpClient.json(refused).get("errors");
        List<String> pointers = new ArrayList<>();
        errors.forEach(each -> pointers.add(each.get("pointer").asString()));
        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/titel",
                        "/title",
                        "/mode",
                        "/client",
                        "/assessedOn",
                        "/disciplines/servce-desk",
                        "/disciplines/service-desk/importance");
        assertThat(refused.body()).contains("did you mean \\\"title\\\"", "did you mean \\\"service-desk\\\"");
    }

    @Test
    void theModeMayChangeUntilTheFirstAnswerAndThenNoMore() {
        assertThat(ann.put(engagement, agreed("mode", "\"attributed\"")).statusCode())
                .isEqualTo(200);
        assertThat(ann.put(engagement, Fieldwork.AGREED).statusCode()).isEqualTo(200);
        String desk = ann.interview(engagement, "practitioner") + "/answers/" + Fieldwork.DESK;
        assertThat(ann.put(desk, "{\"answers\": {}}").statusCode()).isEqualTo(200);
        assertThat(ann.get(engagement).get("modeFixed").asBoolean()).isFalse();
        assertThat(ann.put(desk, "{\"answers\": {\"ownership\": \"dont-know\"}}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = ann.put(engagement, agreed("mode", "\"attributed\""));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("the mode stays confidential");
        assertThat(ann.put(engagement, agreed("title", "\"Another\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aListIsAnsweredInPartsWithoutGapsAndRepetitions() {
        String second = ann.engagement();
        String third = ann.engagement();
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = ann.get(Fieldwork.ENGAGEMENTS + "?limit=1" + next);
            page.get("items")
                    .forEach(each -> seen.add(
                            Fieldwork.ENGAGEMENTS + "/" + each.get("id").asString()));
            next = page.has("next") ? "&after=" + page.get("next").asString() : null;
        }
        assertThat(seen).containsExactly(third, second, engagement);
        assertThat(ann.consultant().get(Fieldwork.ENGAGEMENTS + "?limit=201").statusCode())
                .isEqualTo(400);
        assertThat(ann.consultant().get(Fieldwork.ENGAGEMENTS + "?after=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theTeamLetsOthersInByTheirRoleAndIsNeverEmpty() {
        People.Person bob = people.with(Role.CONSULTANT);
        Fieldwork bobs = new Fieldwork(people.admin().as(bob.name(), bob.password()));
        String seat = engagement + "/team/" + bob.name();
        assertThat(bobs.consultant().get(engagement).statusCode()).isEqualTo(404);
        assertThat(ann.put(seat, Map.of("part", "client"), ann.tag(engagement)).statusCode())
                .isEqualTo(400);
        assertThat(ann.put(seat, Map.of("part", "team"), "\"9\"").statusCode()).isEqualTo(412);
        assertThat(ann.put(seat, Map.of("part", "team"), ann.tag(engagement)).statusCode())
                .isEqualTo(200);
        assertThat(bobs.get(engagement).get("client").asString()).isEqualTo("Northgate Health");
        String me = ann.get(engagement).get("madeBy").asString();
        assertThat(bobs.delete(engagement + "/team/" + me, bobs.tag(engagement)).statusCode())
                .isEqualTo(204);
        assertThat(ann.consultant().get(engagement).statusCode()).isEqualTo(404);
        HttpResponse<String> last = bobs.delete(seat, bobs.tag(engagement));
        assertThat(last.statusCode()).isEqualTo(409);
        assertThat(last.body()).contains("nobody would be left");
    }

    @Test
    void anAccountIsNotDeletedThatAnEngagementHasNobodyButItToWorkOn() {
        String me = ann.get(engagement).get("madeBy").asString();
        HttpResponse<String> refused = people.admin().delete("/api/users/" + me);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("the only one in the team of 1 engagement,");
        People.Person bob = people.with(Role.CONSULTANT);
        ann.put(engagement + "/team/" + bob.name(), Map.of("part", "team"), ann.tag(engagement));
        assertThat(people.admin().delete("/api/users/" + me).statusCode()).isEqualTo(204);
        Fieldwork bobs = new Fieldwork(people.admin().as(bob.name(), bob.password()));
        assertThat(bobs.get(engagement + "/team").get("items").size()).isEqualTo(1);
    }

    @Test
    void aViewerOfTheClientStandsInItsPartAndSeesNothingOfTheWork() {
        People.Person viewer = people.with(Role.CLIENT);
        HttpResponse<String> added =
                ann.put(engagement + "/team/" + viewer.name(), Map.of("part", "client"), ann.tag(engagement));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        HttpClient client = people.admin().as(viewer.name(), viewer.password());
        assertThat(client.get(engagement).statusCode()).isEqualTo(403);
        String path = "/api/users/" + viewer.name();
        assertThat(people.admin()
                        .put(path, "{\"roles\":[\"client\",\"consultant\"]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.get(engagement).statusCode()).isEqualTo(404);
        assertThat(HttpClient.json(client.get(Fieldwork.ENGAGEMENTS))
                        .get("items")
                        .size())
                .isZero();
    }
}
