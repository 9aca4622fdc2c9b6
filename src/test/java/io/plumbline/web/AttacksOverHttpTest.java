package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.ruleset.Attack;
import io.plumbline.ruleset.Canary;
import io.plumbline.ruleset.Spent;
import io.plumbline.ruleset.Zip;
import io.plumbline.store.KeptRules;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Attacks come to a running service, sent to it and laid into the folder that it watches, and nothing of them happens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@Tag("proof")
class AttacksOverHttpTest {

    private static final Path FOLDER = Path.of("target/test-data/" + UUID.randomUUID());
    private static final Path RULES = FOLDER.resolve("rules");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    @TempDir
    private Path place;

    private HttpClient owner;
    private Canary canary;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry settings) {
        KeptRules rules = new KeptRules(FOLDER);
        settings.add("plumbline.rules", RULES::toString);
        settings.add("plumbline.features", () -> rules.features().toString());
        settings.add("plumbline.data", () -> FOLDER.resolve("data").toString());
    }

    @BeforeEach
    void aCanary() {
        owner = new HttpClient(port);
        canary = new Canary(place);
    }

    @AfterEach
    void noCanary() {
        canary.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file-stream",
                "process-builder",
                "exit",
                "thread",
                "http-client",
                "class-loader",
                "kie-services",
                "function",
                "eval",
                "dialect",
                "escape-in-a-type",
                "escape-a-line",
                "huge-objects",
                "endless-loop",
                "cross-join-by-parameters",
                "very-deep-brackets",
                "many-rules",
                "yaml-script-engine",
                "stage-outside-the-folder"
            })
    void anAttackIsRefusedAtEachDoorOfARunningService(String name) throws IOException {
        Attack attack = Attack.named(name, canary);
        byHttp(Zip.of(attack.texts()));
        byFolder(attack.file(), attack.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../canary.drl", "scoring/../../../canary.drl", "/canary.drl", "..\\canary.drl"})
    void aNameThatLeadsOutOfTheFolderIsRefusedAndNothingIsWrittenThere(String name) {
        SortedMap<String, String> texts = new TreeMap<>(Attack.SHIPPED);
        texts.put(name, "x");
        byHttp(Zip.of(texts));
        for (Path each : new Path[] {FOLDER, RULES, FOLDER.getParent(), Path.of("/"), Path.of("")}) {
            assertThat(each.resolve("canary.drl")).doesNotExist();
        }
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>(Attack.SHIPPED);
        String zeros = "0".repeat(60 * MEGABYTE);
        texts.put("scoring/bomb.drl", zeros);
        byHttp(Zip.of(texts));
        byFolder("scoring/bomb.drl", zeros);
    }

    private void byHttp(byte[] zip) {
        String version = active().get("version").asString();
        for (String door : new String[] {"/api/rulesets/check", "/api/rulesets"}) {
            Spent before = Spent.untilNow();
            HttpResponse<String> refused = owner.send("POST", door, "application/zip", zip);
            before.assertLittleSince();
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            said(HttpClient.json(refused).get("diagnostics"));
        }
        canary.assertAlive();
        assertThat(active().get("version").asString()).isEqualTo(version);
    }

    private void byFolder(String file, String text) throws IOException {
        String version = active().get("version").asString();
        Path path = RULES.resolve(file);
        String shipped = Files.exists(path) ? Files.readString(path) : null;
        Files.writeString(path, text);
        Spent before = Spent.untilNow();
        JsonNode refused = await("DEGRADED");
        before.assertLittleSince();
        said(refused.at("/candidate/diagnostics"));
        assertThat(refused.get("version").asString()).isEqualTo(version);
        canary.assertAlive();
        if (shipped == null) {
            Files.delete(path);
        } else {
            Files.writeString(path, shipped);
        }
        await("ACTIVE");
    }

    private static void said(JsonNode diagnostics) {
        assertThat(diagnostics.size()).isPositive();
        assertThat(diagnostics.toString()).doesNotContain("Exception", "PatternDSL", "Lambda", "canary.drl:");
    }

    private JsonNode active() {
        return HttpClient.json(owner.get("/api/rulesets/active"));
    }

    private JsonNode await(String state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode active = active();
        while (!active.get("state").asString().equals(state)) {
            assertThat(System.nanoTime()).as("still " + active).isLessThan(end);
            pause();
            active = active();
        }
        return active;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
