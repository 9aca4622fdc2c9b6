package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.store.AnsweredRequests;
import io.plumbline.store.OnBothDatabases;
import io.plumbline.store.TestDatabase;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A request with an Idempotency-Key has its effect once, however often and however much at once it is sent. */
@OnBothDatabases
class OncePerKeyTest {

    private static final String PLACE = "/api/engagements";

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-04T10:00:00Z"));
    private JdbcClient client;
    private TransactionTemplate transaction;
    private OncePerKey filter;
    private Connection held;

    /** As the service's pool does, one connection stands: else each request opens the file of H2 anew, and they race. */
    @BeforeEach
    void open() throws SQLException {
        DataSource source = database.open(data);
        held = source.getConnection();
        client = JdbcClient.create(source);
        client.sql("create table effect (body varchar(100))").update();
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        InstantSource clock = now::get;
        filter = new OncePerKey(
                new AnsweredRequests(source, clock.withZone(ZoneOffset.UTC)),
                transaction,
                new SecurityProblems(new JsonMapper()));
    }

    @AfterEach
    void close() throws SQLException {
        held.close();
    }

    /** A controller whose use case has its effect in a transaction of the same kind. */
    private final FilterChain effect = (request, response) -> transaction.executeWithoutResult(status -> {
        try {
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            client.sql("insert into effect (body) values (?)").param(body).update();
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setStatus(201);
            answer.setHeader("Location", "/there");
            answer.setHeader("ETag", "\"1\"");
            answer.setContentType("application/json");
            answer.getOutputStream().write(("{\"made\":\"" + body + "\"}").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    });

    private MockHttpServletResponse send(String account, String place, String body, FilterChain chain, String... keys) {
        String[] parts = place.split("\\?");
        MockHttpServletRequest request = new MockHttpServletRequest("POST", parts[0]);
        request.setQueryString(parts.length == 1 ? null : parts[1]);
        request.setUserPrincipal(new SignedIn(account, 1));
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        List.of(keys).forEach(each -> request.addHeader(OncePerKey.KEY, each));
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            filter.doFilter(request, response, chain);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    private MockHttpServletResponse send(String body, String... keys) {
        return send("ann", PLACE, body, effect, keys);
    }

    private int effects() {
        return client.sql("select count(*) from effect").query(Integer.class).single();
    }

    @Test
    void aRequestSentAgainIsAnsweredAsBeforeAndHasNoFurtherEffect() throws IOException {
        MockHttpServletResponse first = send("a", "k1");
        MockHttpServletResponse again = send("a", "k1");
        assertThat(effects()).isEqualTo(1);
        assertThat(first.getHeader(OncePerKey.REPLAYED)).isNull();
        assertThat(again.getHeader(OncePerKey.REPLAYED)).isEqualTo("true");
        assertThat(again.getStatus()).isEqualTo(first.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .isEqualTo("{\"made\":\"a\"}");
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(again.getHeader(header))
                    .as(header)
                    .isEqualTo(first.getHeader(header))
                    .isNotNull();
        }
    }

    @Test
    void withAnotherKeyOrNoneTheEffectIsHadAgain() {
        send("a", "k1");
        send("a", "k2");
        send("a");
        send("a");
        assertThat(effects()).isEqualTo(4);
    }

    @Test
    void aKeyStandsForOneRequest() {
        send("a", "k1");
        List<MockHttpServletResponse> others = List.of(
                send("b", "k1"),
                send("ann", PLACE + "/other", "a", effect, "k1"),
                send("bob", PLACE, "a", effect, "k1"));
        assertThat(others).extracting(MockHttpServletResponse::getStatus).containsOnly(422);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedKeepsNothingAndMayBeSentAgain() {
        MockHttpServletResponse refused = send("ann", PLACE, "a", refusing(409), "k1");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(effects()).isZero();
        assertThat(send("b", "k1").getStatus()).isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    private FilterChain refusing(int status) {
        return (request, response) -> {
            effect.doFilter(request, response);
            ((HttpServletResponse) response).setStatus(status);
        };
    }

    @Test
    void whatFailsKeepsNothingAndNoByteOfItsAnswerGoesOut() throws IOException {
        MockHttpServletResponse failed = send(
                "ann",
                PLACE,
                "a",
                (request, response) -> {
                    effect.doFilter(request, response);
                    transaction.executeWithoutResult(
                            org.springframework.transaction.TransactionStatus::setRollbackOnly);
                },
                "k1");
        assertThat(failed.getStatus()).isEqualTo(500);
        assertThat(failed.getContentAsString()).doesNotContain("made").contains("nothing was kept");
        assertThat(effects()).isZero();
    }

    @Test
    void manyAtOnceHaveOneEffect() {
        List<MockHttpServletResponse> answers =
                IntStream.range(0, 8).parallel().mapToObj(i -> send("a", "k1")).toList();
        assertThat(effects()).isEqualTo(1);
        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
        assertThat(answers)
                .filteredOn(each -> each.getHeader(OncePerKey.REPLAYED) == null)
                .hasSize(1);
    }

    @Test
    void withoutTheKeptKeyManyAtOnceHaveManyEffects() {
        IntStream.range(0, 8).parallel().forEach(i -> send("a"));
        assertThat(effects()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a key", "schlüssel", "k\t"})
    void aKeyOfAnotherFormIsRefused(String key) {
        assertThat(send("a", key).getStatus()).isEqualTo(400);
        assertThat(send("a", "k".repeat(256)).getStatus()).isEqualTo(400);
        assertThat(send("a", "one", "two").getStatus()).isEqualTo(400);
        assertThat(effects()).isZero();
        assertThat(send("a", "k".repeat(255)).getStatus()).isEqualTo(201);
    }

    @Test
    void whatIsKeptSaysNothingWithoutTheKey() {
        send("ann", PLACE + "?name=the-file", "the-content", effect, "the-key");
        client.sql("delete from effect").update();
        String kept = client.sql("select * from answered_request")
                        .query()
                        .listOfRows()
                        .toString()
                + new String(
                        client.sql("select body from answered_request")
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.ISO_8859_1);
        assertThat(kept).contains("/there").doesNotContain("the-");
        assertThat(kept).doesNotContain("made");
    }

    @Test
    void aKeyIsKeptForAWeek() {
        send("a", "k1");
        now.set(now.get().plus(Duration.ofDays(7).minusMinutes(1)));
        assertThat(send("a", "k1").getHeader(OncePerKey.REPLAYED)).isEqualTo("true");
        now.set(now.get().plus(Duration.ofHours(2)));
        assertThat(send("a", "k1").getHeader(OncePerKey.REPLAYED)).isNull();
        assertThat(effects()).isEqualTo(2);
    }
}
