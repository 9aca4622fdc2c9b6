package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import io.plumbline.store.KeptRules;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Analysts propose scenarios over HTTP, and a guarded service puts nothing in force that breaks one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ProposalApiTest {

    private static final Path FOLDER = Path.of("target/test-data/" + UUID.randomUUID());
    private static final Path DATA = FOLDER.resolve("data");
    private static final Path FEATURES = FOLDER.resolve("features");
    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String SCENARIOS = "/api/scenarios";
    private static final String PROPOSALS = "/api/scenarios/proposals";

    @LocalServerPort
    private int port;

    private HttpClient owner;
    private HttpClient analyst;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry settings) throws IOException {
        KeptRules rules = new KeptRules(FOLDER);
        Files.writeString(rules.features().resolve("lead.feature"), ScenarioApiTest.LEAD.formatted("2.50"));
        settings.add("plumbline.rules", () -> rules.rules().toString());
        settings.add("plumbline.features", () -> rules.features().toString());
        settings.add("plumbline.data", DATA::toString);
        settings.add("plumbline.activation", () -> "guarded");
        settings.add("plumbline.initial-password", () -> "");
    }

    @BeforeEach
    void clients() throws IOException {
        owner = new HttpClient(port).as("owner", Files.readString(DATA.resolve("initial-password")));
        analyst = new People(owner).client(Role.ANALYST);
    }

    private String version() {
        return HttpClient.json(owner.get("/api/rulesets/active")).get("version").asString();
    }

    private JsonNode propose(String path, String text) {
        HttpResponse<String> made = analyst.post(
                PROPOSALS, ScenarioApiTest.body(Map.of("path", path, "text", text, "reason", "it is missing")));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return HttpClient.json(made);
    }

    @Test
    void anOwnerAcceptsAProposalAndTheAnalystSeesIt() throws IOException {
        JsonNode made = propose("more/raw two.feature", ScenarioApiTest.LEAD.formatted("2.50"));
        String place = PROPOSALS + "/" + made.get("number").asInt();
        assertThat(analyst.post(place + "/accept", "{}").statusCode()).isEqualTo(403);
        assertThat(FEATURES.resolve("more")).doesNotExist();
        assertThat(owner.post(place + "/accept", "{}").statusCode()).isEqualTo(200);
        assertThat(Files.readString(FEATURES.resolve("more/raw two.feature")))
                .isEqualTo(ScenarioApiTest.LEAD.formatted("2.50"));
        assertThat(FEATURES.resolve("more")).isDirectoryNotContaining("glob:**.draft");
        JsonNode seen = HttpClient.json(analyst.get(PROPOSALS)).get(0);
        assertThat(seen.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(seen.get("decidedBy").asString()).isEqualTo("owner");
        assertThat(owner.post(place + "/accept", "{}").statusCode()).isEqualTo(409);
        Files.delete(FEATURES.resolve("more/raw two.feature"));
    }

    @Test
    void anOwnerDeclinesWithAReasonAndNeverOverwritesWhatHasChanged() throws IOException {
        String place = PROPOSALS + "/"
                + propose("old.feature", ScenarioApiTest.LEAD.formatted("2.50"))
                        .get("number")
                        .asInt();
        Files.writeString(FEATURES.resolve("old.feature"), ScenarioApiTest.LEAD.formatted("2.50"));
        assertThat(owner.post(place + "/accept", "{}").statusCode()).isEqualTo(409);
        assertThat(owner.post(place + "/decline", "{}").statusCode()).isEqualTo(400);
        HttpResponse<String> declined = owner.post(place + "/decline", "{\"reason\":\"we have it\"}");
        assertThat(declined.statusCode()).isEqualTo(200);
        assertThat(HttpClient.json(declined).get("said").asString()).isEqualTo("we have it");
        Files.delete(FEATURES.resolve("old.feature"));
        assertThat(owner.post(PROPOSALS + "/999/accept", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkDoesNotLeadAnAcceptedFeatureOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectories(FOLDER.resolve("outside"));
        Files.createSymbolicLink(FEATURES.resolve("away"), outside.toAbsolutePath());
        int number = propose("away/a.feature", ScenarioApiTest.LEAD.formatted("2.50"))
                .get("number")
                .asInt();
        assertThat(owner.post(PROPOSALS + "/" + number + "/accept", "{}").statusCode())
                .isEqualTo(409);
        assertThat(outside).isEmptyDirectory();
        Files.delete(FEATURES.resolve("away"));
    }

    @Test
    void whatBreaksAScenarioIsNotPutInForceUntilAnOwnerSaysWhy() throws IOException {
        String before = version();
        HttpResponse<String> sent = owner.postAs(
                "application/octet-stream", "/api/rulesets?path=" + PARAMETERS, ScenarioApiTest.parameters("0.40"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(409);
        JsonNode problem = HttpClient.json(sent);
        assertThat(problem.at("/failures/0/file").asString()).isEqualTo("features/lead.feature");
        assertThat(problem.at("/failures/0/message").asString()).contains("expected 2.50, found 2.40");
        assertThat(version()).isEqualTo(before);
        String waiting = problem.at("/candidate/version").asString();
        String activate = "/api/rulesets/" + waiting + "/activate";
        HttpResponse<String> silent = owner.post(activate, "{}");
        assertThat(silent.statusCode()).as(silent.body()).isEqualTo(409);
        assertThat(HttpClient.json(silent).at("/failures/0/message").asString()).contains("found 2.40");
        assertThat(version()).isEqualTo(before);
        JsonNode kept = HttpClient.json(analyst.get("/api/rulesets/" + waiting));
        assertThat(kept.at("/scenarios/hash").asString())
                .isEqualTo(problem.at("/candidate/proof/features").asString());
        assertThat(kept.at("/scenarios/features").get("features/lead.feature").asString())
                .isEqualTo(ScenarioApiTest.LEAD.formatted("2.50"));
        JsonNode own = HttpClient.json(analyst.post(SCENARIOS, ScenarioApiTest.body(Map.of("version", waiting))));
        assertThat(own.get("holding").asInt()).isZero();
        assertThat(owner.post(activate, "{\"reason\":\"agreed\"}").statusCode()).isEqualTo(201);
        assertThat(version()).isEqualTo(waiting);
        assertThat(owner.post("/api/rulesets/" + before + "/activate", "{\"reason\":\"back\"}")
                        .statusCode())
                .isEqualTo(201);
    }
}
