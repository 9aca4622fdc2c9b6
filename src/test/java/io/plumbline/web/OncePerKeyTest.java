package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.store.OnBothDatabases;
import io.plumbline.store.TestDatabase;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.mock.web.MockHttpServletResponse;

/** A request with an Idempotency-Key has its effect once, however often and however much at once it is sent. */
@OnBothDatabases
class OncePerKeyTest {

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private KeyedRequests requests;

    @BeforeEach
    void open() {
        requests = new KeyedRequests(database.open(data), Clock.systemUTC());
    }

    @Test
    void aRequestSentAgainIsAnsweredAsBeforeAndHasNoFurtherEffect() throws IOException {
        MockHttpServletResponse first = requests.send("a", "k1");
        MockHttpServletResponse again = requests.send("a", "k1");
        assertThat(requests.effects()).isEqualTo(1);
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
        requests.send("a", "k1");
        requests.send("a", "k2");
        requests.send("a");
        requests.send("a");
        assertThat(requests.effects()).isEqualTo(4);
    }

    @Test
    void whatIsRefusedKeepsNothingAndMayBeSentAgain() {
        MockHttpServletResponse refused = requests.send("ann", KeyedRequests.PLACE, "a", refusing(409), "k1");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(requests.effects()).isZero();
        assertThat(requests.send("b", "k1").getStatus()).isEqualTo(201);
        assertThat(requests.effects()).isEqualTo(1);
    }

    private FilterChain refusing(int status) {
        return (request, response) -> {
            requests.effect().doFilter(request, response);
            ((HttpServletResponse) response).setStatus(status);
        };
    }

    @Test
    void whatFailsKeepsNothingAndNoByteOfItsAnswerGoesOut() throws IOException {
        MockHttpServletResponse failed = requests.send(
                "ann",
                KeyedRequests.PLACE,
                "a",
                (request, response) -> {
                    requests.effect().doFilter(request, response);
                    requests.transaction()
                            .executeWithoutResult(org.springframework.transaction.TransactionStatus::setRollbackOnly);
                },
                "k1");
        assertThat(failed.getStatus()).isEqualTo(500);
        assertThat(failed.getContentAsString()).doesNotContain("made").contains("nothing was kept");
        assertThat(requests.effects()).isZero();
    }

    @Test
    void manyAtOnceHaveOneEffect() {
        List<MockHttpServletResponse> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> requests.send("a", "k1"))
                .toList();
        assertThat(requests.effects()).isEqualTo(1);
        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
        assertThat(answers)
                .filteredOn(each -> each.getHeader(OncePerKey.REPLAYED) == null)
                .hasSize(1);
    }

    @Test
    void withoutTheKeptKeyManyAtOnceHaveManyEffects() {
        IntStream.range(0, 8).parallel().forEach(i -> requests.send("a"));
        assertThat(requests.effects()).isEqualTo(8);
    }
}
