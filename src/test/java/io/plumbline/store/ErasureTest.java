package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.plumbline.engagement.AnswersDocument;
import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.ErasureWishes;
import io.plumbline.engagement.KeptInterview;
import io.plumbline.engagement.NothingHere;
import io.plumbline.engagement.TrailCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of a person who is erased no byte stays, and all else does. */
@OnBothDatabases
@Tag("proof")
class ErasureTest {

    private static final List<String> TRACES = List.of(
            "Zebedee Quillfeather", "zq@quillfeather.example", "keeper of the lantern", "limps a bit", "said so twice");

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private HikariDataSource source;
    private Compaction compaction;
    private KeptEngagements kept;
    private String engagement;
    private KeptInterview interview;

    @BeforeEach
    void keep() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.newUrl(data));
        config.setAllowPoolSuspension(true);
        source = new HikariDataSource(config);
        Database.prepared(source);
        compaction = new Compaction(source, data);
        kept = new KeptEngagements(source, entry -> {});
        engagement = kept.engagement();
        interview = kept.interview(engagement, TRACES.get(0), TRACES.get(1), TRACES.get(2), TRACES.get(3));
        answer(interview, TRACES.get(4));
        answer(kept.interview(engagement, "Ann Whostays"), "stays as well");
    }

    @AfterEach
    void close() {
        source.close();
    }

    private void answer(KeptInterview of, String notes) {
        Map<String, Object> answers = Map.of("adherence", Map.of("score", 2));
        kept.interviews()
                .answer(
                        engagement,
                        KeptEngagements.ANN,
                        of.id(),
                        "service-desk",
                        0,
                        new AnswersDocument(answers, notes));
    }

    private void erase() {
        kept.erasure().erase(engagement, KeptEngagements.ANN, interview.id(), ErasureWishes.read(new byte[0]));
    }

    private List<String> found() {
        String raw = database.raw(source, data);
        return TRACES.stream().filter(raw::contains).toList();
    }

    @Test
    void noByteOfAnErasedPersonStays() {
        assertThat(found()).as("before").isEqualTo(TRACES);
        compaction.after(this::erase);
        assertThat(found()).isEmpty();
        assertThat(database.raw(source, data)).contains("Ann Whostays", "stays as well");
        assertThat(data.resolve("compaction-due")).doesNotExist();
        try (Checkpoints none = new Checkpoints(data.resolve("audit"))) {
            assertThat(new TrailCheck(new JdbcAuditBook(source, entry -> {}), none)
                            .verdict()
                            .whole())
                    .isTrue();
        }
        assertThatThrownBy(this::erase).isInstanceOf(NothingHere.class);
    }

    /** PostgreSQL keeps the commonest values of columns in a table of its own. */
    @Test
    void noByteStaysInTheStatisticsOfTheDatabase() {
        JdbcClient.create(source).sql("analyze").update();
        compaction.after(this::erase);
        assertThat(found()).isEmpty();
    }

    @Test
    void withoutTheCompactionTheBytesWouldStay() {
        erase();
        assertThat(found()).isNotEmpty();
    }

    @Test
    void whatAKillKeepsItFromIsDoneAtTheNextStart() {
        assertThatThrownBy(() -> compaction.after(() -> {
                    erase();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(found()).isNotEmpty();
        new Compaction(source, data).catchUp();
        assertThat(found()).isEmpty();
    }

    @Test
    void requestsMeanwhileWaitAndNoneFails() {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        List<CompletableFuture<Void>> others = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        kept.interview(engagement, "Somebody Else");
                        asked.incrementAndGet();
                    }
                }))
                .toList();
        compaction.after(this::erase);
        int before = asked.get();
        while (asked.get() < before + 20) {
            Thread.onSpinWait();
        }
        over.set(true);
        others.forEach(CompletableFuture::join);
        assertThat(kept.interviews()
                        .list(engagement, KeptEngagements.ANN, "", 10_000)
                        .items())
                .hasSize(asked.get() + 1);
    }

    @Test
    void allThatIsKeptOfAPersonIsGivenOut() {
        Map<String, Object> all = kept.erasure().export(engagement, KeptEngagements.ANN, interview.id());
        assertThat(TRACES).allMatch(all.toString()::contains);
        assertThat(all.toString()).contains("service-desk").doesNotContain("Whostays", "stays as well");
    }
}
