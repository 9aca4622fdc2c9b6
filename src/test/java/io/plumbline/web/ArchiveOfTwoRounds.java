package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An archive in which every field stands, of one round that was published and one that is open. */
abstract class ArchiveOfTwoRounds {

    private static final String ARCHIVE = "/api/engagements/archive";

    @LocalServerPort
    private int port;

    private InterviewedDesk work;
    ObjectNode archive;

    @BeforeEach
    void archiveOfTwoRounds() {
        work = InterviewedDesk.made(port);
        String interview = work.told("practitioner", 2, 1, 3);
        String evidence = work.team()
                .made(
                        work.engagement() + "/evidence",
                        Map.of(
                                "discipline", Fieldwork.DESK,
                                "aspect", "ownership",
                                "kind", "document",
                                "collectedOn", "2026-10-01",
                                "reference", "the charter"));
        HttpResponse<String> attached = work.team()
                .consultant()
                .send("POST", evidence + "/attachments?name=charter.txt", "text/plain", "who owns what");
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);
        String habit = HttpClient.json(work.team().consultant().get("/api/methodology"))
                .get("habits")
                .get(0)
                .get("id")
                .asString();
        JsonNode now = work.team().get(interview);
        ObjectNode whole = HttpClient.JSON.createObjectNode();
        for (String each : List.of("name", "audience")) {
            whole.set(each, now.get(each));
        }
        whole.put("contact", "a@example.org")
                .put("role", "agent")
                .put("overallEstimate", 2.5)
                .put("notes", "in haste");
        whole.putObject("habits").putObject(habit).put("positive", 3);
        assertThat(work.team().put(interview, whole).statusCode()).isEqualTo(200);
        assertThat(work.team()
                        .put(work.engagement() + "/comments/" + Fieldwork.DESK, Map.of("text", "Nobody decides."))
                        .statusCode())
                .isEqualTo(200);
        work.lockAndPublish();
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
        archive = (ObjectNode) HttpClient.JSON.readTree(
                work.team().consultant().get(work.engagement() + "/archive").body());
    }

    HttpResponse<String> sent(JsonNode document) {
        return work.team().consultant().post(ARCHIVE, document.toString());
    }

    int engagements() {
        return work.team()
                .get(Fieldwork.ENGAGEMENTS + "?limit=200")
                .get("items")
                .size();
    }

    static Set<String> pointers(HttpResponse<String> refused) {
        Set<String> pointers = new TreeSet<>();
        HttpClient.json(refused)
                .path("errors")
                .forEach(each -> pointers.add(each.get("pointer").asString()));
        return pointers;
    }

    JsonNode with(String place, JsonNode value) {
        JsonNode changed = archive.deepCopy();
        int end = place.lastIndexOf('/');
        String name = place.substring(end + 1).replace("~1", "/").replace("~0", "~");
        JsonNode around = changed.at(place.substring(0, end));
        if (around instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value == null ? list.nullNode() : value);
        } else if (value == null) {
            ((ObjectNode) around).remove(name);
        } else {
            ((ObjectNode) around).set(name, value);
        }
        return changed;
    }
}
