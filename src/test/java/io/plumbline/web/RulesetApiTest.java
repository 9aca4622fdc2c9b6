package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import io.plumbline.store.KeptRules;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Versions of the rules over HTTP, in a service of its own that was started for the first time. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class RulesetApiTest {

    private static final Path FOLDER = Path.of("target/test-data/" + UUID.randomUUID());
    private static final Path DATA = FOLDER.resolve("data");
    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String OCTETS = "application/octet-stream";

    @LocalServerPort
    private int port;

    private HttpClient owner;
    private People people;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry settings) {
        KeptRules rules = new KeptRules(FOLDER);
        settings.add("plumbline.rules", () -> rules.rules().toString());
        settings.add("plumbline.features", () -> rules.features().toString());
        settings.add("plumbline.data", DATA::toString);
        settings.add("plumbline.initial-password", () -> "");
    }

    @BeforeEach
    void client() throws IOException {
        owner = new HttpClient(port).as("owner", Files.readString(DATA.resolve("initial-password")));
        people = new People(owner);
    }

    private JsonNode active() {
        return HttpClient.json(people.client(Role.CONSULTANT).get("/api/rulesets/active"));
    }

    private HttpResponse<String> send(String path, String file, String content) {
        return owner.postAs(OCTETS, path + "?path=" + file, content);
    }

    private static String parameters(String value) throws IOException {
        return Files.readString(FOLDER.resolve("rules").resolve(PARAMETERS))
                .replaceFirst("(?m)^(raw\\.practice-lead),[^,]*,", "$1," + value + ",");
    }

    @Test
    void theFirstPasswordIsInItsFileAndInNoLog(CapturedOutput output) throws IOException {
        Path file = DATA.resolve("initial-password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(owner.get("/api/users/me").statusCode()).isEqualTo(200);
        assertThat(output.getAll())
                .contains("curl -s -u \"owner:$(cat " + file + ")\"")
                .doesNotContain(Files.readString(file));
    }

    @Test
    void whatIsInForceIsForEveryRole() {
        JsonNode active = active();
        assertThat(active.get("state").asString()).isEqualTo("ACTIVE");
        assertThat(active.get("rules").asInt()).isGreaterThan(100);
        assertThat(active.get("version").asString()).matches("[0-9a-f]{64}");
        JsonNode all = HttpClient.json(people.client(Role.ADMIN).get("/api/rulesets"));
        assertThat(all.get(0).get("version")).isEqualTo(active.get("version"));
        assertThat(all.get(all.size() - 1).get("by").asString()).isEqualTo("folder");
    }

    @Test
    void anAnalystReadsSourcesAndChecksAndAConsultantDoesNeither() throws IOException {
        HttpClient analyst = people.client(Role.ANALYST);
        String place = "/api/rulesets/" + active().get("version").asString().substring(0, 12);
        assertThat(HttpClient.json(analyst.get(place)).get("sources").has(PARAMETERS))
                .isTrue();
        assertThat(people.client(Role.CONSULTANT).get(place).statusCode()).isEqualTo(403);
        HttpResponse<String> checked =
                analyst.postAs(OCTETS, "/api/rulesets/check?path=" + PARAMETERS, parameters("0.45"));
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(HttpClient.json(checked).get("version").asString())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(active().get("version").asString());
        assertThat(HttpClient.json(checked).get("rules").asInt()).isGreaterThan(100);
        assertThat(analyst.postAs(OCTETS, "/api/rulesets?path=" + PARAMETERS, parameters("0.45"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOwnerUploadsLooksAtTheDifferenceAndGoesBack() throws IOException {
        String before = active().get("version").asString();
        HttpResponse<String> sent = send("/api/rulesets", PARAMETERS + "&reason=as%20agreed", parameters("0.40"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        JsonNode active = active();
        String after = active.get("version").asString();
        assertThat(sent.headers().firstValue("Location")).hasValue("/api/rulesets/" + after);
        assertThat(after).isNotEqualTo(before);
        assertThat(active.get("by").asString()).isEqualTo("owner");
        assertThat(active.get("reason").asString()).isEqualTo("as agreed");
        assertThat(send("/api/rulesets", PARAMETERS, parameters("0.40")).statusCode())
                .as("the same again")
                .isEqualTo(200);
        JsonNode compared = HttpClient.json(owner.get("/api/rulesets/" + before + "/diff/" + after));
        assertThat(compared.get("from").asString()).isEqualTo(before);
        assertThat(compared.get("to").asString()).isEqualTo(after);
        assertThat(owner.post("/api/rulesets/" + before + "/activate", "{\"reason\":\"not agreed\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(active().get("version").asString()).isEqualTo(before);
        assertThat(active().get("folder").get("differs").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/rulesets", "/api/rulesets/check"})
    void whatCannotBeTakenIsRefusedWithItsPlaceAndChangesNothing(String path) throws IOException {
        String before = active().get("version").asString();
        HttpResponse<String> refused = send(path, PARAMETERS, parameters("much"));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode first = HttpClient.json(refused).at("/diagnostics/0");
        assertThat(first.get("file").asString()).isEqualTo(PARAMETERS);
        assertThat(first.get("line").asInt()).isPositive();
        assertThat(active().get("version").asString()).isEqualTo(before);
    }

    @Test
    void aZipIsTheWholeFolderAndAFileNeedsItsPlace() {
        assertThat(owner.postAs(OCTETS, "/api/rulesets/check", "x").statusCode())
                .isEqualTo(400);
        assertThat(owner.postAs("application/zip", "/api/rulesets/check?path=a.drl", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(owner.postAs("application/zip", "/api/rulesets/check", "no zip")
                        .statusCode())
                .isEqualTo(422);
        byte[] large = "x".repeat(5 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        assertThat(owner.send("POST", "/api/rulesets/check", "application/zip", large)
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/rulesets/ffffffff", "/api/rulesets/nothing", "/api/rulesets/ffff/diff/eeee"})
    void aVersionThatIsNotKeptIsNotFound(String path) {
        assertThat(owner.get(path).statusCode()).isEqualTo(404);
        assertThat(owner.post("/api/rulesets/ffffffff/activate", "{\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }
}
