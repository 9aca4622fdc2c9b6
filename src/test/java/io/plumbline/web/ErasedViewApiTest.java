package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.ruleset.Sha256;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** After an erasure what was published stays as far as enough people are left, and nobody can be subtracted from it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ErasedViewApiTest {

    @LocalServerPort
    private int port;

    private InterviewedDesk work;
    private HttpClient client;
    private String[] told;

    @BeforeEach
    void published() {
        work = InterviewedDesk.made(port).bySeven();
        told = new String[] {
            work.told("practitioner", 4, 0, 3), work.told("practitioner", 0, 4, 1), work.told("practitioner", 3, 1, 0)
        };
        client = work.client();
        assertThat(work.team()
                        .put(work.engagement() + "/comments/" + Fieldwork.DESK, "{\"text\": \"Nobody decides.\"}")
                        .statusCode())
                .isEqualTo(200);
        work.lockAndPublish();
    }

    private void erase(String interview) {
        assertThat(work.team().consultant().post(interview + "/erase", "").statusCode())
                .isLessThan(300);
    }

    private String view(int round) {
        return client.get(work.engagement() + "/client-view?round=" + round).body();
    }

    private static String status(JsonNode node) {
        return node.path("status").asString("");
    }

    @Test
    void whereEnoughAreLeftItStaysToTheByteAndTheNextPublicationDoesNotTell() {
        String before = view(1);
        JsonNode desk = InterviewedDesk.desk(HttpClient.JSON.readTree(before));
        assertThat(desk.get("raw").isNumber()).as(desk.toString()).isTrue();
        erase(told[0]);
        assertThat(view(1)).isEqualTo(before);
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
        work.lockAndPublish();
        JsonNode next = InterviewedDesk.desk(HttpClient.JSON.readTree(view(2)));
        assertThat(next.get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(view(1)).isEqualTo(before);
    }

    @Test
    void figuresBehindWhichTooFewAreLeftAreHeldBackAndTheirLevelStays() {
        JsonNode before = InterviewedDesk.desk(HttpClient.JSON.readTree(view(1)));
        for (String each : told) {
            erase(each);
        }
        assertThat(view(1)).contains("Nobody decides.");
        eraseOfTheFirst(1, "practitioner");
        JsonNode view = HttpClient.JSON.readTree(view(1));
        JsonNode desk = InterviewedDesk.desk(view);
        assertThat(status(desk.get("raw"))).isEqualTo("SUPPRESSED");
        assertThat(status(desk.at("/aspects/ownership"))).isEqualTo("SUPPRESSED");
        assertThat(desk.get("level")).isEqualTo(before.get("level"));
        eraseOfTheFirst(2, "practitioner");
        JsonNode none = HttpClient.JSON.readTree(view(1));
        assertThat(InterviewedDesk.desk(none).get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(status(InterviewedDesk.desk(none).get("level"))).isEqualTo("SUPPRESSED");
        assertThat(none.get("recommendations").valueStream())
                .noneMatch(each -> each.path("discipline").asString("").equals(Fieldwork.DESK));
        assertThat(none.toString()).doesNotContain("Nobody decides.");
        String hash = work.get("/rounds").at("/0/published/viewHash").asString();
        assertThat(hash).isEqualTo(Sha256.of(view(1).getBytes(StandardCharsets.UTF_8)));
    }

    private void eraseOfTheFirst(int people, String audience) {
        work.get("/interviews")
                .get("items")
                .valueStream()
                .filter(each -> each.get("audience").asString().equals(audience))
                .limit(people)
                .forEach(each -> erase(
                        work.engagement() + "/interviews/" + each.get("id").asString()));
    }

    @Test
    void theLeadersSideGoesWithTheSecondLastLeader() {
        assertThat(InterviewedDesk.desk(HttpClient.JSON.readTree(view(1)))
                        .at("/gap/status")
                        .asString())
                .isNotEqualTo("SUPPRESSED");
        eraseOfTheFirst(1, "leadership");
        JsonNode desk = InterviewedDesk.desk(HttpClient.JSON.readTree(view(1)));
        assertThat(desk.at("/gap/status").asString()).isEqualTo("SUPPRESSED");
        assertThat(status(desk.at("/gap/band"))).isEqualTo("SUPPRESSED");
    }
}
