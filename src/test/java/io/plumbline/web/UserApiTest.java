package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Users and tokens, as an admin and a user manage them over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UserApiTest {

    @LocalServerPort
    private int port;

    private HttpClient admin;
    private People people;

    @BeforeEach
    void client() {
        admin = new HttpClient(port);
        people = new People(admin);
    }

    @Test
    void aUserIsMadeSeenChangedAndDeleted() {
        People.Person ann = people.with(Role.CONSULTANT);
        String place = "/api/users/" + ann.name();
        assertThat(HttpClient.json(admin.get("/api/users")).findValuesAsString("name"))
                .contains("owner", ann.name());
        JsonNode shown = HttpClient.json(admin.get(place));
        assertThat(shown.propertyNames()).containsExactlyInAnyOrder("name", "roles", "disabled", "madeAt");
        HttpClient hers = admin.as(ann.name(), ann.password());
        assertThat(hers.post("/api/rulesets", "").statusCode()).isEqualTo(403);
        assertThat(admin.put(place, "{\"roles\":[\"owner\",\"consultant\"]}").statusCode())
                .isEqualTo(200);
        assertThat(hers.post("/api/rulesets", "").statusCode()).isEqualTo(415);
        assertThat(HttpClient.json(hers.get("/api/users/me")).get("roles").toString())
                .isEqualTo("[\"owner\",\"consultant\"]");
        assertThat(admin.delete(place).statusCode()).isEqualTo(204);
        assertThat(admin.get(place).statusCode()).isEqualTo(404);
        assertThat(hers.get("/api/methodology").statusCode()).isEqualTo(401);
    }

    @Test
    void somebodyChangesTheOwnPasswordAndAnAdminGivesAnother() {
        People.Person ann = people.with(Role.ANALYST);
        HttpClient hers = admin.as(ann.name(), ann.password());
        HttpResponse<String> wrong =
                hers.put("/api/users/me/password", "{\"old\":\"not it\",\"new\":\"quite long enough\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(HttpClient.json(wrong).at("/errors/0/pointer").asString()).isEqualTo("/old");
        String change = "{\"old\":\"" + ann.password() + "\",\"new\":\"quite long enough\"}";
        assertThat(hers.put("/api/users/me/password", change).statusCode()).isEqualTo(204);
        assertThat(hers.get("/api/methodology").statusCode()).isEqualTo(401);
        assertThat(admin.as(ann.name(), "quite long enough")
                        .get("/api/methodology")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> reset = admin.post("/api/users/" + ann.name() + "/password", "{}");
        String given = HttpClient.json(reset).get("password").asString();
        assertThat(admin.as(ann.name(), given).get("/api/methodology").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"name\":\"Ann Lee\",\"roles\":[\"owner\"]}                     | /name      | small letters",
                "{\"name\":\"folder\",\"roles\":[\"owner\"]}                      | /name      | folder",
                "{\"roles\":[\"owner\"]}                                          | /name      | 1 to 60",
                "{\"name\":\"annx\",\"roles\":[]}                                 | /roles     | one or more of owner",
                "{\"name\":\"annx\",\"roles\":[\"owner\",\"amdin\"]}              | /roles/1   | did you mean \"admin\"",
                "{\"name\":\"annx\",\"roles\":[\"owner\"],\"password\":\"canary\"} | /password | at least 12",
                "{\"name\":\"annx\",\"roles\":[\"owner\"],\"password\":5}         | /password  | a text",
                "{\"name\":\"annx\",\"roles\":[\"owner\"],\"role\":\"canary\"}    | /role      | did you mean \"roles\"",
                "{\"name\":\"annx\",\"roles\":[\"owner\"],\"password\":canary}    | ''         | not JSON",
                "[\"canary\"]                                                     | ''         | an object"
            })
    void whatIsWrongWithAUserIsToldWithItsPlaceAndWithoutThePassword(String body, String pointer, String said) {
        HttpResponse<String> answer = admin.post("/api/users", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode first = HttpClient.json(answer).at("/errors/0");
        assertThat(first.get("pointer").asString()).isEqualTo(pointer.equals("''") ? "" : pointer);
        assertThat(first.get("detail").asString()).contains(said);
        assertThat(answer.body()).doesNotContain("canary");
    }

    @Test
    void aNameThatIsTakenAndTheLastAdminAreConflicts() {
        assertThat(admin.post("/api/users", "{\"name\":\"owner\",\"roles\":[\"owner\"]}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(admin.get("/api/users/nobody-there").statusCode()).isEqualTo(404);
    }

    @Test
    void aTokenIsShownOnceAndRevokedByItsNumber() {
        People.Person ann = people.with(Role.OWNER);
        HttpClient hers = admin.as(ann.name(), ann.password());
        HttpResponse<String> made = hers.post("/api/tokens", "{\"name\":\"ci\",\"roles\":[\"owner\"]}");
        JsonNode token = HttpClient.json(made);
        assertThat(made.headers().firstValue("Location"))
                .hasValue("/api/tokens/" + token.get("number").asString());
        HttpClient machine = admin.withToken(token.get("token").asString());
        assertThat(machine.get("/api/tokens").body())
                .contains("\"ci\"", "lastUsed")
                .doesNotContain(token.get("token").asString());
        String place = "/api/tokens/" + token.get("number").asString();
        assertThat(admin.delete(place).statusCode())
                .as("somebody else's, though an admin")
                .isEqualTo(404);
        assertThat(machine.delete(place).statusCode()).isEqualTo(204);
        assertThat(machine.get("/api/methodology").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenOfNarrowerRolesMayLessAndOneOfWiderRolesIsNotMade() {
        People.Person ann = people.with(Role.ANALYST);
        HttpClient hers = admin.as(ann.name(), ann.password());
        HttpResponse<String> wider = hers.post("/api/tokens", "{\"name\":\"ci\",\"roles\":[\"owner\"]}");
        assertThat(wider.statusCode()).isEqualTo(400);
        assertThat(HttpClient.json(wider).at("/errors/0/pointer").asString()).isEqualTo("/roles");
        HttpClient narrow = admin.withToken(
                HttpClient.json(admin.post("/api/tokens", "{\"name\":\"ci\",\"roles\":[\"consultant\"]}"))
                        .get("token")
                        .asString());
        assertThat(narrow.get("/api/methodology").statusCode()).isEqualTo(200);
        assertThat(narrow.get("/api/users").statusCode()).isEqualTo(403);
    }
}
