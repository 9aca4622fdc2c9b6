package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The client's people find what was opened to them, and learn no more of it than that. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClientListApiTest {

    private static final String VIEWS = "/api/client-views";

    @LocalServerPort
    private int port;

    private InterviewedDesk work;
    private Fieldwork ann;
    private People.Person viewer;
    private HttpClient client;

    @BeforeEach
    void engagement() {
        work = InterviewedDesk.made(port);
        ann = work.team();
        viewer = work.people().with(Role.CLIENT);
        client = work.people().admin().as(viewer.name(), viewer.password());
    }

    private void join(String engagement, String part) {
        HttpResponse<String> in =
                ann.put(engagement + "/team/" + viewer.name(), Map.of("part", part), ann.tag(engagement));
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
    }

    private JsonNode listed(String query) {
        HttpResponse<String> answer = client.get(VIEWS + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return HttpClient.json(answer);
    }

    private static String id(String engagement) {
        return engagement.substring(engagement.lastIndexOf('/') + 1);
    }

    @Test
    void aClientFindsItsEngagementAndWhichRoundsWerePublishedAndNothingElseOfIt() {
        work.bySeven();
        assertThat(listed("").get("items")).as("before anybody let them in").isEmpty();
        join(work.engagement(), "client");
        JsonNode before = listed("").at("/items/0");
        assertThat(before.propertyNames()).containsExactlyInAnyOrder("id", "client", "title", "publishedRounds");
        assertThat(before.get("id").asString()).isEqualTo(id(work.engagement()));
        assertThat(before.get("client").asString()).isEqualTo("Northgate Health");
        assertThat(before.get("title").asString()).isEqualTo("Service management 2026");
        assertThat(before.get("publishedRounds")).isEmpty();
        work.lockAndPublish();
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
        JsonNode after = listed("").at("/items/0");
        assertThat(after.get("publishedRounds").valueStream().map(JsonNode::asInt))
                .as("nor that another round is open")
                .containsExactly(1);
        String view = Fieldwork.ENGAGEMENTS + "/" + after.get("id").asString() + "/client-view?round=1";
        assertThat(client.get(view).statusCode()).isEqualTo(200);
    }

    @Test
    void theListComesInPartsTheNewestFirst() {
        String second = ann.engagement();
        List.of(work.engagement(), second).forEach(each -> join(each, "client"));
        JsonNode first = listed("?limit=1");
        assertThat(first.at("/items/0/id").asString()).isEqualTo(id(second));
        JsonNode next = listed("?limit=1&after=" + first.get("next").asString());
        assertThat(next.at("/items/0/id").asString()).isEqualTo(id(work.engagement()));
        assertThat(next.has("next")).isFalse();
    }

    @Test
    void whoeverWorksOnAnEngagementFindsItInTheOtherList() {
        join(work.engagement(), "client");
        String roles = "{\"roles\":[\"client\",\"consultant\"]}";
        assertThat(work.people()
                        .admin()
                        .put("/api/users/" + viewer.name(), roles)
                        .statusCode())
                .isEqualTo(200);
        String other = ann.engagement();
        join(other, "team");
        assertThat(listed("").toString()).contains(id(work.engagement())).doesNotContain(id(other));
        assertThat(client.get(Fieldwork.ENGAGEMENTS).body()).contains(id(other)).doesNotContain(id(work.engagement()));
        assertThat(ann.delete(work.engagement() + "/team/" + viewer.name(), ann.tag(work.engagement()))
                        .statusCode())
                .isEqualTo(204);
        assertThat(listed("").get("items")).as("once they are taken out").isEmpty();
    }

    @Test
    void aClientWhoLooksElsewhereIsToldWhereToLook() {
        for (String place : List.of(Fieldwork.ENGAGEMENTS, work.engagement())) {
            HttpResponse<String> refused = client.get(place);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("GET " + VIEWS);
        }
        assertThat(client.get(work.engagement() + "/client-view").body()).contains("GET " + VIEWS);
        assertThat(ann.consultant().get(VIEWS).statusCode()).isEqualTo(403);
    }
}
