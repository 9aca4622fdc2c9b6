package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Evidence and rewritten comments are kept as they were sent, and only what the methodology knows. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EvidenceApiTest {

    private static final Map<String, Object> SEEN = Map.of(
            "discipline",
            Fieldwork.DESK,
            "aspect",
            "adoption",
            "kind",
            "sampled-records",
            "verifiedLevel",
            2.5,
            "collectedOn",
            "2026-09-30");

    @LocalServerPort
    private int port;

    private Fieldwork ann;
    private String engagement;

    @BeforeEach
    void engagement() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        engagement = ann.engagement();
    }

    private static Map<String, Object> but(String name, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(SEEN);
        other.put(name, value);
        return other;
    }

    @Test
    void evidenceStandsAmongTheFactsAndIsChangedByNobodyUnseen() {
        String place = ann.made(engagement + "/evidence", SEEN);
        assertThat(ann.get(engagement + "/facts")
                        .at("/evidence/0/verifiedLevel")
                        .asDouble())
                .isEqualTo(2.5);
        assertThat(ann.put(place, but("verifiedLevel", 3), "\"1\"").statusCode())
                .isEqualTo(200);
        HttpResponse<String> late = ann.put(place, but("verifiedLevel", 4), "\"1\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(Fieldwork.tag(late)).isEqualTo("\"2\"");
        assertThat(ann.delete(place, "\"1\"").statusCode()).isEqualTo(412);
        assertThat(ann.consultant().delete(place).statusCode()).isEqualTo(428);
        assertThat(ann.get(place).get("verifiedLevel").asDouble()).isEqualTo(3);
        assertThat(ann.delete(place, "\"2\"").statusCode()).isEqualTo(204);
        assertThat(ann.get(engagement + "/facts").get("evidence").size()).isZero();
    }

    @Test
    void evidenceIsCheckedAgainstTheMethodologyAndTheDayOfTheAssessment() {
        Map<String, Object> wrong = but("collectedOn", "2026-10-13");
        wrong.put("aspect", "adoptoin");
        wrong.put("verified", 1);
        HttpResponse<String> refused =
                ann.consultant().post(engagement + "/evidence", HttpClient.JSON.writeValueAsString(wrong));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"/aspect\"", "did you mean \\\"adoption\\\"", "\"/collectedOn\"", "\"/verified\"");
        ann.made(engagement + "/evidence", SEEN);
        HttpResponse<String> earlier = ann.put(engagement, Fieldwork.AGREED.replace("2026-10-12", "2026-09-29"));
        assertThat(earlier.statusCode()).isEqualTo(400);
        assertThat(earlier.body()).contains("\"/assessedOn\"", "2026-09-30");
        assertThat(ann.put(engagement, Fieldwork.AGREED.replace("2026-10-12", "2026-09-30"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void evidenceOfAnotherEngagementIsNotFoundThroughOnesOwn() {
        String other = ann.made(ann.engagement() + "/evidence", SEEN);
        String id = other.substring(other.lastIndexOf('/') + 1);
        assertThat(ann.consultant().get(other).statusCode()).isEqualTo(200);
        assertThat(ann.consultant().get(engagement + "/evidence/" + id).statusCode())
                .isEqualTo(404);
        assertThat(ann.put(engagement + "/evidence/" + id, SEEN, "\"1\"").statusCode())
                .isEqualTo(404);
        assertThat(ann.delete(engagement + "/evidence/" + id, "\"1\"").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCommentIsRewrittenForADisciplineAndOverwritesNobody() {
        String place = engagement + "/comments/" + Fieldwork.DESK;
        assertThat(ann.get(place).get("text").asString()).isEmpty();
        assertThat(ann.put(place, Map.of("text", "Two queues, one of them known."), "\"0\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ann.put(place, Map.of("text", "Another"), "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(ann.get(engagement + "/comments").at("/items/0/text").asString())
                .isEqualTo("Two queues, one of them known.");
        assertThat(ann.put(place, Map.of("text", "x", "by", "y")).statusCode()).isEqualTo(400);
        assertThat(ann.put(engagement + "/comments/service-dsk", Map.of("text", "x"), "\"0\"")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ann.get(engagement + "/facts").toString()).doesNotContain("Two queues");
    }
}
