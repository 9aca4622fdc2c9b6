package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is refused, wherever, the problem names its request, so that who reports it can be helped. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RequestIdApiTest {

    private static final String JSON = "application/json";

    @LocalServerPort
    private int port;

    private Fieldwork ann;
    private String engagement;

    @BeforeEach
    void engagement() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        engagement = ann.engagement();
    }

    private HttpResponse<String> post(String place, String type, String body, String... headers) {
        return ann.consultant().send("POST", place, type, body, headers);
    }

    /** One request for each way in which it is refused, by what must come of it. */
    private Map<String, HttpResponse<String>> refused() {
        HttpClient consultant = ann.consultant();
        post(Fieldwork.ENGAGEMENTS, JSON, Fieldwork.AGREED, "Idempotency-Key", engagement.substring(20));
        Map<String, HttpResponse<String>> refused = new LinkedHashMap<>();
        refused.put("400 by the reader of a document", post("/api/recommendations", JSON, "{"));
        refused.put("400 for a parameter", consultant.get(Fieldwork.ENGAGEMENTS + "?after=x"));
        refused.put("400 before the security", consultant.get("/api//methodology"));
        refused.put("400 for a key", post(Fieldwork.ENGAGEMENTS, JSON, "{}", "Idempotency-Key", "two words"));
        refused.put("401 without a name", consultant.asNobody().get("/api/methodology"));
        refused.put("401 with a wrong link", new HttpClient(port, "Invitation wrong").get("/api/invited"));
        refused.put("403 by the role", consultant.get("/api/users"));
        refused.put("403 for nothing anybody may", consultant.get("/api/nothing"));
        refused.put("404 of an engagement", consultant.get(Fieldwork.ENGAGEMENTS + "/none"));
        refused.put("404 of an account", new HttpClient(port).get("/api/users/none"));
        refused.put("405", consultant.delete(Fieldwork.ENGAGEMENTS));
        refused.put("409", post(engagement + "/publish", JSON, "", "If-Match", ann.tag(engagement)));
        refused.put("412", ann.put(engagement, Fieldwork.AGREED, "\"99\""));
        refused.put("413", post(Fieldwork.ENGAGEMENTS, JSON, "x".repeat(300 * 1024)));
        refused.put("415", post("/api/recommendations", "text/plain", "{}"));
        refused.put("422", post(Fieldwork.ENGAGEMENTS, JSON, "{}", "Idempotency-Key", engagement.substring(20)));
        refused.put("428", consultant.put(engagement, Fieldwork.AGREED));
        return refused;
    }

    @Test
    void everyProblemNamesItsRequest() {
        refused().forEach((kind, answer) -> {
            assertThat(answer.statusCode() + " " + answer.body()).as(kind).startsWith(kind.substring(0, 3));
            assertThat(answer.headers().firstValue("Content-Type")).as(kind).hasValueSatisfying(type -> assertThat(type)
                    .startsWith("application/problem+json"));
            assertThat(HttpClient.json(answer).path("requestId").asString(""))
                    .as(kind)
                    .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        });
    }

    @Test
    void theIdThatWasSentIsTheOneThatIsNamed() {
        HttpResponse<String> answer = ann.consultant()
                .send("GET", Fieldwork.ENGAGEMENTS + "/none", null, (String) null, "X-Request-Id", "mine-42");
        assertThat(HttpClient.json(answer).get("requestId").asString()).isEqualTo("mine-42");
        assertThat(Arrays.asList(ann.consultant().get(engagement).body()))
                .as("what is no problem names none")
                .noneMatch(each -> each.contains("requestId"));
    }
}
