package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.store.OnBothDatabases;
import io.plumbline.store.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** An Idempotency-Key stands for one request, for a week, and what is kept under it says nothing without it. */
@OnBothDatabases
class KeptKeyTest {

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-04T10:00:00Z"));
    private KeyedRequests requests;

    @BeforeEach
    void open() {
        InstantSource clock = now::get;
        requests = new KeyedRequests(database.open(data), clock.withZone(ZoneOffset.UTC));
    }

    @Test
    void aKeyStandsForOneRequest() {
        requests.send("a", "k1");
        List<MockHttpServletResponse> others = List.of(
                requests.send("b", "k1"),
                requests.send("ann", KeyedRequests.PLACE + "/other", "a", requests.effect(), "k1"),
                requests.send("bob", KeyedRequests.PLACE, "a", requests.effect(), "k1"));
        assertThat(others).extracting(MockHttpServletResponse::getStatus).containsOnly(422);
        assertThat(requests.effects()).isEqualTo(1);
    }

    @Test
    void whatItIsAboutIsKnownHoweverThePathIsSpelt() {
        String engagement = "11111111-2222-3333-4444-555555555555";
        requests.send("ann", "/%61pi/engagements/" + engagement + "/interviews", "a", requests.effect(), "k1");
        assertThat(requests.client()
                        .sql("select concerns from answered_request")
                        .query(String.class)
                        .single())
                .isEqualTo(engagement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a key", "schlüssel", "k\t"})
    void aKeyOfAnotherFormIsRefused(String key) {
        assertThat(requests.send("a", key).getStatus()).isEqualTo(400);
        assertThat(requests.send("a", "k".repeat(256)).getStatus()).isEqualTo(400);
        assertThat(requests.send("a", "one", "two").getStatus()).isEqualTo(400);
        assertThat(requests.effects()).isZero();
        assertThat(requests.send("a", "k".repeat(255)).getStatus()).isEqualTo(201);
    }

    @Test
    void whatIsKeptSaysNothingWithoutTheKey() {
        requests.send("ann", KeyedRequests.PLACE + "?name=the-file", "the-content", requests.effect(), "the-key");
        requests.client().sql("delete from effect").update();
        String kept = requests.client()
                        .sql("select * from answered_request")
                        .query()
                        .listOfRows()
                        .toString()
                + new String(
                        requests.client()
                                .sql("select body from answered_request")
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.ISO_8859_1);
        assertThat(kept).contains("/there").doesNotContain("the-");
        assertThat(kept).doesNotContain("made");
    }

    @Test
    void aKeyIsKeptForAWeek() {
        requests.send("a", "k1");
        now.set(now.get().plus(Duration.ofDays(7).minusMinutes(1)));
        assertThat(requests.send("a", "k1").getHeader(OncePerKey.REPLAYED)).isEqualTo("true");
        now.set(now.get().plus(Duration.ofHours(2)));
        assertThat(requests.send("a", "k1").getHeader(OncePerKey.REPLAYED)).isNull();
        assertThat(requests.effects()).isEqualTo(2);
    }
}
