package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.store.Traces;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A person leaves traces everywhere, through the front door; after the erasure none is found, wherever one looks. */
@ExtendWith(OutputCaptureExtension.class)
abstract class ErasedTraces {

    private static final String NAME = "Zebedee Quillfeather";
    private static final String CONTACT = "zq@lanterns.example";
    private static final String DIARY = "diary of a lantern, by its keeper";
    private static final Traces TRACES = new Traces(List.of(
            NAME,
            CONTACT,
            "keeper of the lantern",
            "limps on Tuesdays",
            "said so twice",
            "Quillfeather, Zebedee",
            "zebedee_quillfeather",
            DIARY,
            "the Lanternist"));
    private static final List<String> PAGES = List.of(
            "/archive",
            "/facts",
            "/rounds/1",
            "/rounds/1/facts",
            "/client-view?round=1",
            "/recommendations",
            "/findings.csv",
            "/recommendations.csv",
            "/interviews",
            "/evidence",
            "/comments",
            "/trend",
            "/audit");

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource source;

    private InterviewedDesk work;
    private String person;
    private String attachment;
    private String key;

    /** Every byte of the database's files. */
    abstract String raw(DataSource from);

    /** The folder in which everything else is kept. */
    abstract Path data();

    /** Where backups are made. */
    abstract boolean isBackedUp();

    private void leaveTraces() {
        work = InterviewedDesk.made(port).bySeven();
        Fieldwork team = work.team();
        key = UUID.randomUUID().toString();
        String said = """
                {"name": "%s", "contact": "%s", "audience": "practitioner", "role": "keeper of the lantern",
                 "notes": "limps on Tuesdays"}""".formatted(NAME, CONTACT);
        HttpResponse<String> added = team.consultant()
                .send("POST", work.engagement() + "/interviews", "application/json", said, "Idempotency-Key", key);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        person = added.headers().firstValue("Location").orElseThrow();
        Map<String, Object> answers = Map.of("answers", Map.of("ownership", 2), "notes", "said so twice");
        kept(team.put(person + "/answers/" + Fieldwork.DESK, answers));
        assertThat(team.invited(person).get("/api/invited").statusCode()).isEqualTo(200);
        String other = team.made(
                work.engagement() + "/interviews",
                Map.of("name", "Ann Whostays", "audience", "leadership", "notes", NAME + " shouted at the Lanternist"));
        kept(team.put(other + "/answers/" + Fieldwork.DESK, Map.of("answers", Map.of("ownership", 3))));
        String evidence = team.made(
                work.engagement() + "/evidence",
                Map.of(
                        "discipline", Fieldwork.DESK,
                        "aspect", "ownership",
                        "kind", "document",
                        "collectedOn", "2026-10-01",
                        "reference", "notes of Quillfeather, Zebedee"));
        HttpResponse<String> attached = team.consultant()
                .send(
                        "POST",
                        evidence + "/attachments?name=zebedee_quillfeather.txt",
                        "text/plain",
                        DIARY + " " + NAME);
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);
        attachment = HttpClient.json(attached).get("id").asString();
        kept(team.put(
                work.engagement() + "/comments/" + Fieldwork.DESK,
                Map.of("text", NAME + " says that nobody decides, says the Lanternist")));
        work.lockAndPublish();
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
    }

    private static void kept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private List<String> onPages() {
        List<String> found = new ArrayList<>();
        for (String each : PAGES) {
            TRACES.in(work.team().consultant().get(work.engagement() + each).body())
                    .forEach(trace -> found.add(each + ": " + trace));
        }
        return found;
    }

    private List<String> inFiles() {
        return Stream.of(
                        TRACES.in(raw(source).getBytes(StandardCharsets.ISO_8859_1)),
                        TRACES.in(source),
                        TRACES.in(data()),
                        isBackedUp() ? TRACES.in(backup()) : List.<String>of())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private byte[] backup() {
        return new HttpClient(port).bytes("POST", "/api/backup");
    }

    private JsonNode erase() {
        HttpResponse<String> erased = work.team()
                .consultant()
                .post(
                        person + "/erase",
                        "{\"words\": [\"the Lanternist\"], \"attachments\": [\"" + attachment + "\"]}");
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        return HttpClient.json(erased);
    }

    @Test
    void noTraceOfAnErasedPersonIsFoundAnywhere(CapturedOutput output) {
        leaveTraces();
        assertThat(inFiles()).as("before").containsExactlyInAnyOrderElementsOf(TRACES.of());
        if (isBackedUp()) {
            assertThat(TRACES.in(backup())).as("in a backup before").contains(NAME, DIARY);
        }
        assertThat(onPages())
                .as("before")
                .contains("/archive: " + DIARY, "/archive: " + NAME, "/client-view?round=1: " + NAME)
                .contains("/rounds/1/facts: keeper of the lantern", "/evidence: Quillfeather, Zebedee");
        assertThat(work.team().get(person + "/export").get("mentions").valueStream())
                .extracting(each -> each.get("place").asString().split("/")[0])
                .contains("evidence", "attachment", "comment", "interview");
        JsonNode erased = erase();
        assertThat(erased.get("blanked").asInt()).as(erased.toString()).isPositive();
        assertThat(erased.get("removed").asInt()).as("in both rounds").isEqualTo(2);
        assertThat(erased.get("mentioned")).isEmpty();
        assertThat(onPages()).isEmpty();
        assertThat(inFiles()).isEmpty();
        assertThat(TRACES.in(output.getAll())).as("in what was logged").isEmpty();
        HttpResponse<String> again = work.team()
                .consultant()
                .send("POST", work.engagement() + "/interviews", "application/json", "{}", "Idempotency-Key", key);
        assertThat(again.statusCode()).isGreaterThanOrEqualTo(400);
        othersStay();
    }

    private void othersStay() {
        JsonNode view = work.get("/client-view?round=1");
        assertThat(view.at("/comments/" + Fieldwork.DESK).asString()).isEqualTo("… says that nobody decides, says …");
        assertThat(InterviewedDesk.desk(view).get("raw").isNumber()).isTrue();
        assertThat(work.get("/interviews").toString()).contains("Ann Whostays", "… shouted at …");
        JsonNode verdict = HttpClient.json(new HttpClient(port).get("/api/audit/verification"));
        assertThat(verdict.get("reason").isNull()).as(verdict.toString()).isTrue();
    }
}
