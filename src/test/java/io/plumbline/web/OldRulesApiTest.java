package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.plumbline.account.Role;
import io.plumbline.store.KeptRules;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A round stays under the rules it was concluded under, whatever is edited later and however long these take to compile. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class OldRulesApiTest {

    private static final Path FOLDER = Path.of("target/test-data/" + UUID.randomUUID());
    private static final HeldHistory HISTORY = new HeldHistory();

    /** As many versions as stay compiled. */
    private static final int COMPILED = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private HikariDataSource pool;

    private HttpClient owner;

    @TestConfiguration(proxyBeanMethods = false)
    static class Holding {

        @Bean
        static HeldHistory heldHistory() {
            return HISTORY;
        }
    }

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry settings) {
        KeptRules rules = new KeptRules(FOLDER);
        settings.add("plumbline.rules", () -> rules.rules().toString());
        settings.add("plumbline.features", () -> rules.features().toString());
        settings.add("plumbline.data", () -> FOLDER.resolve("data").toString());
    }

    @BeforeEach
    void owner() {
        owner = new People(new HttpClient(port)).client(Role.OWNER);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(FOLDER.resolve("rules").resolve(file));
        assertThat(text).containsPattern("(?m)" + from);
        HttpResponse<String> sent = owner.postAs(
                "application/octet-stream", "/api/rulesets?path=" + file, text.replaceFirst("(?m)" + from, to));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    }

    private void lead(String value) throws IOException {
        edit("methodology/parameters.csv", "^(raw\\.practice-lead),[^,]*,", "$1," + value + ",");
    }

    private static String version(InterviewedDesk work) {
        return work.get("/rounds").at("/0/concluded/ruleset/version").asString();
    }

    @Test
    void aRoundAndItsViewStayAsTheyWereAndTheTrendSaysWhatChanged() throws IOException {
        InterviewedDesk work = InterviewedDesk.made(port).bySeven();
        HttpClient ann = work.team().consultant();
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        String result = ann.get(work.engagement() + "/rounds/1").body();
        String view = ann.get(work.engagement() + "/client-view").body();
        lead("0.10");
        String now = work.get("/recommendations").at("/ruleset/version").asString();
        HttpResponse<String> later = ann.get(work.engagement() + "/rounds/1");
        assertThat(later.body()).isEqualTo(result);
        assertThat(later.headers().firstValue("Plumbline-Ruleset"))
                .hasValue(version(work))
                .isNotEqualTo(Optional.of(now));
        assertThat(work.step("/publish", "").statusCode()).isEqualTo(200);
        assertThat(ann.get(work.engagement() + "/client-view").body()).isEqualTo(view);
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        edit("ruleset.yml", "^method: \"1\\.0\"", "method: \"2.0\"");
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        JsonNode trend = work.get("/trend");
        assertThat(trend.at("/1/ruleset/version").asString()).isEqualTo(now);
        assertThat(trend.at("/1/sameMethod").asBoolean()).isTrue();
        assertThat(trend.at("/1/changed").toString()).contains("raw.practice-lead", "→ 0.10");
        assertThat(trend.at("/2/sameMethod").asBoolean(true)).isFalse();
        assertThat(trend.at("/2/changed").toString()).contains("1.0", "2.0");
    }

    @Test
    void aRoundIsReplayedFromItsFactsAndComesToItsResultWhateverTheRulesAreNow() throws IOException {
        InterviewedDesk work = InterviewedDesk.made(port).bySeven();
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        Replayed replayed = Replayed.of(work, FOLDER, owner);
        assertThat(replayed.said()).isEqualTo("1 of 1 decisions come to the same again.\n");
        lead("0.15");
        assertThat(replayed.said()).isEqualTo("1 of 1 decisions come to the same again.\n");
        replayed.alter();
        assertThat(replayed.said()).contains("the answer is another", "0 of 1", "come to something else");
    }

    @Test
    @Timeout(180)
    void whileTheRulesOfARoundAreCompiledNothingOfItsEngagementIsHeld() throws Exception {
        InterviewedDesk one = InterviewedDesk.made(port).bySeven();
        InterviewedDesk other = InterviewedDesk.made(port).bySeven();
        List<String> links = List.of(link(one), link(other));
        for (InterviewedDesk each : List.of(one, other)) {
            assertThat(each.step("/lock", "").statusCode()).isEqualTo(200);
        }
        for (int i = 0; i < COMPILED; i++) {
            lead("0.2" + i);
        }
        HISTORY.hold(version(one));
        try {
            List<CompletableFuture<HttpResponse<String>>> waiting = List.of(
                    CompletableFuture.supplyAsync(() -> one.team().consultant().get(one.engagement() + "/client-view")),
                    CompletableFuture.supplyAsync(() -> publish(one)),
                    CompletableFuture.supplyAsync(() -> publish(other, OncePerKey.KEY, "k-" + UUID.randomUUID())));
            HISTORY.awaitAsked();
            Thread.sleep(500);
            assertThat(one.team().consultant().delete(links.get(0)).statusCode())
                    .isEqualTo(204);
            assertThat(other.team().consultant().delete(links.get(1)).statusCode())
                    .isEqualTo(204);
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
            HISTORY.release();
            assertThat(waiting).allSatisfy(each -> assertThat(each.join().statusCode())
                    .as(each.join().body())
                    .isEqualTo(200));
        } finally {
            HISTORY.release();
        }
    }

    private static String link(InterviewedDesk work) {
        String interview = work.told("practitioner", 2);
        work.team().invited(interview);
        String invitations = interview + "/invitations";
        return invitations + "/"
                + work.team().get(invitations).at("/items/0/id").asString();
    }

    private static HttpResponse<String> publish(InterviewedDesk work, String... key) {
        String[] headers = Stream.concat(Stream.of("If-Match", work.team().tag(work.engagement())), Stream.of(key))
                .toArray(String[]::new);
        return work.team().consultant().send("POST", work.engagement() + "/publish", null, (String) null, headers);
    }
}
