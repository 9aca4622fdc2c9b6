package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no operation can take is refused in our words and our form, wherever on its way it stops. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnusableRequestTest {

    private static final String BASIC =
            "Authorization: Basic " + Base64.getEncoder().encodeToString(("owner:" + HttpClient.PASSWORD).getBytes());

    @LocalServerPort
    private int port;

    private Fieldwork ann;
    private String engagement;

    @BeforeEach
    void engagement() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        engagement = ann.engagement();
    }

    private String wire(String... lines) {
        return new Wire(port, "127.0.0.1").answer(Duration.ofSeconds(30), lines).orElse("nothing");
    }

    private static void isOurs(String answer) {
        assertThat(answer)
                .containsIgnoringCase("content-type: application/problem+json")
                .doesNotContain("<", "Exception", "org.", "resource");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/engagements/%00 HTTP/1.1, 400",
        "GET /api/engagements/%2f HTTP/1.1, 400",
        "GET /api/engagements/a\\b HTTP/1.1, 400",
        "GET /api/engagements/%ff HTTP/1.1, 400",
        "GET /api/engagements?limit=%ff HTTP/1.1, 400",
        "GET /api/engagements?after=%ed%a0%80 HTTP/1.1, 400",
        "TRACE /api/engagements HTTP/1.1, 405",
        "NONSENSE, 400",
    })
    void aRequestThatCannotBeReadIsRefusedAsEveryOther(String line, int status) {
        String answer = wire(line, BASIC, "Connection: close");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        isOurs(answer);
    }

    @Test
    void soIsAnExpectationThatNobodyHas() {
        String answer = wire("POST /api/engagements HTTP/1.1", BASIC, "Expect: junk", "Content-Length: 0");
        assertThat(answer).startsWith("HTTP/1.1 417");
        isOurs(answer);
    }

    @Test
    void whatAnAddressDoesNotTakeIsSaidInWords() {
        HttpClient client = ann.consultant();
        says(client.send("PATCH", engagement, null, (String) null), 405, "takes", "PATCH");
        says(client.send("POST", "/api/engagements", "text/plain", "x"), 415, "Content-Type", "application/json");
        says(client.send("POST", "/api/engagements", null, "x"), 415, "Content-Type", "application/json");
        says(client.send("GET", engagement, null, (String) null, "Accept", "image/png"), 406, "Accept");
        says(client.get("/api/engagements?limit=abc"), 400, "limit");
        says(client.get(engagement + "/nothing"), 404, "nothing at this address");
    }

    private static void says(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(HttpClient.json(answer).get("detail").asString())
                .contains(words)
                .doesNotContain("null", "Exception", "resource");
    }

    @Test
    void anAcceptThatCannotBeReadAsksForNothingInParticular() {
        HttpClient client = ann.consultant();
        assertThat(client.send("GET", engagement, null, (String) null, "Accept", "garbage")
                        .statusCode())
                .isEqualTo(200);
        says(client.send("GET", engagement + "/nothing", null, (String) null, "Accept", "garbage"), 404, "nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "1", "garbage", "\"1\", \"2\"", "\"-1\""})
    void whatIsNoEtagOfOursIsSaidToBeNone(String tag) {
        says(ann.put(engagement, Fieldwork.AGREED, tag), 412, "names no state");
    }

    @Test
    void aKeyStandsForOneStateAsWell() {
        HttpClient client = ann.consultant();
        String tag = ann.tag(engagement);
        String[] sent = {"If-Match", tag, OncePerKey.KEY, "lock-" + engagement};
        assertThat(client.send("POST", engagement + "/lock", null, "", sent).statusCode())
                .isEqualTo(200);
        assertThat(client.send("POST", engagement + "/lock", null, "", sent).statusCode())
                .isEqualTo(200);
        sent[1] = "\"99\"";
        says(client.send("POST", engagement + "/lock", null, "", sent), 422, "If-Match");
    }

    @Test
    void twoEtagsAreNone() {
        says(
                ann.consultant()
                        .send("PUT", engagement, "application/json", "{}", "If-Match", "\"1\"", "If-Match", "\"7\""),
                412,
                "names no state");
    }

    @ParameterizedTest
    @CsvSource({"PUT, If-Match", "GET, If-None-Match"})
    void aHeaderWithControlCharactersIsRefused(String method, String header) {
        String answer = wire(
                method + " " + engagement + " HTTP/1.1",
                "Authorization: " + ann.consultant().authorization(),
                "Content-Type: application/json",
                "Content-Length: 0",
                header + ": \"\u00ef\u00bc\u0091\"");
        assertThat(answer).startsWith("HTTP/1.1 400");
        isOurs(answer);
    }

    @Test
    void whereNothingIsReadNothingIsSent() {
        HttpClient client = ann.consultant();
        String tag = ann.tag(engagement);
        says(
                client.send("POST", engagement + "/lock", "application/json", "{\"x\": 1}", "If-Match", tag),
                400,
                "no body");
        assertThat(client.send("POST", engagement + "/lock", "application/json", "{}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        HttpClient invited = ann.invited();
        says(invited.post("/api/invited/done", "{\"x\": 1}"), 400, "no body");
        assertThat(invited.post("/api/invited/done", "").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00 x"})
    void whatIsNoTextIsRefusedAtItsPlace(String text) {
        HttpResponse<String> refused =
                ann.consultant().post("/api/engagements", Fieldwork.AGREED.replace("Northgate", "North" + text));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(HttpClient.json(refused).at("/errors/0/pointer").asString()).isEqualTo("/client");
        String whole = Fieldwork.AGREED.replace("Northgate", "North\\ud83d\\ude00");
        assertThat(ann.consultant().post("/api/engagements", whole).statusCode())
                .isEqualTo(201);
    }

    @Test
    void whoIsOnlyAClientNowNoLongerSeesWhatIsNotPublished() {
        People people = new People(new HttpClient(port));
        People.Person bob = people.with(Role.CONSULTANT);
        assertThat(ann.put(engagement + "/team/" + bob.name(), Map.of("part", "team"), ann.tag(engagement))
                        .statusCode())
                .isEqualTo(200);
        HttpClient his = new HttpClient(port).withToken(people.token(bob));
        assertThat(his.get(engagement + "/client-view").statusCode()).isEqualTo(200);
        new HttpClient(port).put("/api/users/" + bob.name(), "{\"roles\":[\"client\"],\"disabled\":false}");
        HttpClient again = new HttpClient(port).withToken(people.token(bob));
        assertThat(again.get(engagement + "/client-view").statusCode()).isEqualTo(404);
    }

    @Test
    void theModeStaysOnceAnIntervieweeWasToldIt() {
        HttpClient invited = ann.invited(ann.interview(engagement, "practitioner"));
        assertThat(ann.get(engagement).get("modeFixed").asBoolean()).isFalse();
        assertThat(invited.get("/api/invited").statusCode()).isEqualTo(200);
        assertThat(ann.get(engagement).get("modeFixed").asBoolean()).isTrue();
        HttpResponse<String> changed =
                ann.put(engagement, Fieldwork.AGREED.replace("confidential", "attributed"), ann.tag(engagement));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(409);
    }
}
