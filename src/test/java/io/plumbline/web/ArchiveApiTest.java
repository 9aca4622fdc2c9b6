package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An engagement is archived as one document and taken in elsewhere, all of it or nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ArchiveApiTest {

    private static final String ARCHIVE = "/api/engagements/archive";

    @LocalServerPort
    private int port;

    private InterviewedDesk work;

    @BeforeEach
    void engagementOfTwoRounds() {
        work = InterviewedDesk.made(port).bySeven();
        String evidence = work.team()
                .made(
                        work.engagement() + "/evidence",
                        Map.of(
                                "discipline", Fieldwork.DESK,
                                "aspect", "ownership",
                                "kind", "document",
                                "collectedOn", "2026-10-01"));
        HttpResponse<String> attached = work.team()
                .consultant()
                .send("POST", evidence + "/attachments?name=charter.txt", "text/plain", "who owns what");
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);
        work.lockAndPublish();
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
    }

    private String archive() {
        return work.team().consultant().get(work.engagement() + "/archive").body();
    }

    @Test
    void whatWasTakenInIsArchivedToTheSameDocument() {
        String archive = archive();
        assertThat(archive).contains("charter.txt", "Ann Example");
        HttpResponse<String> taken = work.team().consultant().post(ARCHIVE, archive);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        String place = taken.headers().firstValue("Location").orElseThrow();
        assertThat(place).isNotEqualTo(work.engagement());
        assertThat(work.team().consultant().get(place + "/archive").body()).isEqualTo(archive);
        assertThat(work.team().get(place + "/client-view?round=1").get("mode").asString())
                .isEqualTo("confidential");
        assertThat(work.team().get(place + "/facts")).isEqualTo(work.get("/facts"));
    }

    @Test
    void whatIsNoArchiveIsRefusedAndNothingOfItIsKept() {
        JsonNode before = work.team().get(Fieldwork.ENGAGEMENTS);
        String archive = archive();
        for (String wrong : new String[] {
            "{}",
            "[",
            "null",
            archive.replace("plumbline-engagement-1", "plumbline-engagement-9"),
            archive.replace("\"title\":", "\"heading\":"),
            archive.replace("\"code\":\"I02\"", "\"code\":\"I01\""),
            archive.replace("\"code\":\"I02\"", "\"code\":null"),
            archive.replace("\"state\":\"open\"", "\"state\":\"locked\""),
            archive.replace("\"aspect\":\"ownership\"", "\"aspect\":\"ownrship\"")
        }) {
            HttpResponse<String> refused = work.team().consultant().post(ARCHIVE, wrong);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("jackson").doesNotContain("io.plumbline");
        }
        assertThat(work.team().get(Fieldwork.ENGAGEMENTS)).isEqualTo(before);
    }
}
