package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every operation of the description, tried by everybody; {@code who-may.txt} says what must come of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WhoMayTest {

    private static final String YES = "yes";

    /** With a password, not with a token. */
    private static final String PASSWORD = "password";

    private static final String INVITED = "invited";
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    @LocalServerPort
    private int port;

    private HttpClient owner;

    private static Map<String, Map<String, String>> table() throws IOException {
        return Expectations.table("who-may.txt");
    }

    @BeforeEach
    void client() {
        owner = new HttpClient(port);
    }

    @Test
    void everyOperationOfTheDescriptionStandsInTheTable() throws IOException {
        assertThat(Expectations.operations(owner)).containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() throws IOException {
        People people = new People(owner);
        Map<String, Supplier<HttpClient>> tokens = new LinkedHashMap<>();
        Map<String, HttpClient> passwords = new LinkedHashMap<>();
        tokens.put("nobody", owner::asNobody);
        for (Role role : Role.values()) {
            People.Person person = people.with(role);
            HttpClient client = owner.withToken(people.token(person));
            tokens.put(role.word(), () -> client);
            passwords.put(role.word(), owner.as(person.name(), person.password()));
        }
        Fieldwork consultant = new Fieldwork(people.client(Role.CONSULTANT));
        String interview = consultant.interview(consultant.engagement(), "practitioner");
        tokens.put(INVITED, () -> consultant.invited(interview));
        List<String> wrong = new ArrayList<>();
        table().forEach((operation, row) -> row.forEach((who, expected) -> {
            compare(
                    wrong,
                    operation,
                    who,
                    expected.equals(PASSWORD) ? "403" : expected,
                    tokens.get(who).get());
            if (expected.equals(PASSWORD)) {
                compare(wrong, operation, who + " with password", YES, passwords.get(who));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsShutOutAndWhatIsRevokedGetsNowhereNotEvenWhereItIsOpen() throws IOException {
        People people = new People(owner);
        People.Person person = people.with(Role.CONSULTANT);
        HttpClient revoked = owner.withToken(people.token(person));
        String number =
                HttpClient.json(revoked.get("/api/tokens")).get(0).get("number").asString();
        assertThat(revoked.delete("/api/tokens/" + number).statusCode()).isEqualTo(204);
        People.Person out = people.with(Role.CONSULTANT);
        HttpClient shutOut = owner.withToken(people.token(out));
        assertThat(shutOut.get("/api/methodology").statusCode()).isEqualTo(200);
        people.shutOut(out);
        List<String> wrong = new ArrayList<>();
        table().keySet().forEach(operation -> {
            compare(wrong, operation, "revoked token", "401", revoked);
            compare(wrong, operation, "token of an account shut out", "401", shutOut);
        });
        compare(wrong, "GET /api/methodology", "password", "401", owner.as(out.name(), out.password()));
        assertThat(wrong).isEmpty();
    }

    private static void compare(List<String> wrong, String operation, String who, String expected, HttpClient client) {
        HttpResponse<String> answer = attempt(client, operation);
        int status = answer.statusCode();
        boolean refused = status == 401 || status == 403;
        boolean right = expected.equals(YES)
                ? !refused && status < 500
                : Integer.toString(status).equals(expected);
        if (!right || refused && !isProblem(answer)) {
            wrong.add(operation + " by " + who + ": " + status + " instead of " + expected + " " + answer.body());
        }
    }

    private static HttpResponse<String> attempt(HttpClient client, String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation
                .substring(method.length() + 1)
                .replaceAll("\\{(version|from|to)}", "ffffffff")
                .replace("{name}", "nobody-there")
                .replace("{rule}", "RAW-2")
                .replaceAll("\\{(number|round)}", "0")
                .replace("{account}", "nobody-there")
                .replace("{discipline}", "service-desk")
                .replaceAll("\\{(engagement|interview|evidence|attachment|invitation)}", NOBODYS);
        boolean body = method.equals("POST") || method.equals("PUT");
        return client.send(method, path, body ? "application/json" : null, body ? "{}" : null);
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        JsonNode problem = HttpClient.json(answer);
        String asked = String.join(" ", answer.headers().allValues("WWW-Authenticate"));
        return answer.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")
                && problem.get("type").asString().startsWith("urn:plumbline:not-")
                && !problem.get("detail").asString().isBlank()
                && (answer.statusCode() == 403 || asked.contains("realm=\"Plumbline\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/methodology/",
                "/api/users/me/else",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/nothing"
            })
    void whatNobodyHasAllowedIsRefusedWhetherItExistsOrNot(String path) {
        assertThat(owner.asNobody().get(path).statusCode()).isEqualTo(401);
        assertThat(owner.get(path).statusCode()).isIn(403, 404);
    }

    @Test
    void theDescriptionSaysWhoMay() throws IOException {
        JsonNode api = Expectations.description(owner);
        assertThat(api.at("/components/securitySchemes/password/scheme").asString())
                .isEqualTo("basic");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        table().forEach((operation, row) -> {
            String[] words = operation.split(" ");
            JsonNode described = api.get("paths").get(words[1]).get(words[0].toLowerCase(Locale.ROOT));
            boolean open = row.get("nobody").equals(YES);
            assertThat(described.get("security").size())
                    .as(operation)
                    .isEqualTo(
                            open
                                    ? 0
                                    : row.containsValue(PASSWORD)
                                                    || row.get(INVITED).equals(YES)
                                            ? 1
                                            : 2);
            assertThat(described.get("responses").has("401")).as(operation).isNotEqualTo(open);
            assertThat(described.get("responses").has("403")).as(operation).isNotEqualTo(open);
            assertThat(described.get("responses").has("429")).as(operation).isTrue();
            assertThat(described.get("description").asString()).startsWith("Who may: ");
        });
    }

    @Test
    void detailsOfHealthAreForThoseWhoAreKnown() {
        JsonNode open = HttpClient.json(owner.asNobody().get("/actuator/health"));
        assertThat(open.get("status").asString()).isEqualTo("UP");
        assertThat(open.has("components")).isFalse();
        assertThat(HttpClient.json(owner.get("/actuator/health"))
                        .get("components")
                        .has("rules"))
                .isTrue();
    }
}
