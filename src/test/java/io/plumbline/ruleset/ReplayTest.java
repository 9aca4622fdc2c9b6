package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.Replay.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded is concluded again and is the same, or the first difference is named. */
class ReplayTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
    private static final Ruleset SHIPPED = TestRules.shipped();
    private static final String CARD = "scorecard-leader.json";
    private static final String WORKED = "worked-example.json";

    @TempDir
    private Path folder;

    private Path facts;
    private Path log;

    @BeforeEach
    void decide() throws IOException {
        facts = Files.createDirectories(folder.resolve("facts/deep"));
        Path decided = folder.resolve("decisions");
        try (DecisionLog lines = new DecisionLog(decided)) {
            Decisions decisions = new Decisions(lines, NOON);
            decisions.assessment(SHIPPED, document(WORKED, "anything.txt"), true);
            decisions.assessment(SHIPPED, document(WORKED, "anything.txt"), false);
            decisions.scorecard(SHIPPED, document(CARD, "card"), false);
        }
        log = decided.resolve("decisions-2026-11-26.jsonl");
    }

    private byte[] document(String example, String name) throws IOException {
        byte[] bytes = TestRules.example(example).getBytes(StandardCharsets.UTF_8);
        Files.write(facts.resolve(name), bytes);
        return bytes;
    }

    private void tamper(Path file, UnaryOperator<String> edit) throws IOException {
        Files.writeString(file, edit.apply(Files.readString(file)));
    }

    private List<Replay.Line> replayed(Optional<Ruleset> kept) {
        List<Replay.Line> lines = new ArrayList<>();
        new Replay(folder.resolve("facts"), version -> kept).of(log, lines::add);
        return lines;
    }

    @Test
    void everyDecisionComesToTheSameAgain() {
        assertThat(replayed(Optional.of(SHIPPED)))
                .extracting(Replay.Line::outcome)
                .containsExactly(Outcome.EQUAL, Outcome.EQUAL, Outcome.EQUAL);
    }

    @Test
    void aDocumentThatWasTouchedIsMissed() throws IOException {
        tamper(facts.resolve("card"), text -> text + " ");
        Replay.Line line = replayed(Optional.of(SHIPPED)).get(2);
        assertThat(line.outcome()).isEqualTo(Outcome.NO_DOCUMENT);
        assertThat(line.said()).startsWith("no document has the content ");
        assertThat(line.line()).isEqualTo(3);
    }

    @Test
    void aRecordWithAnotherAnswerIsNamed() throws IOException {
        tamper(log, text -> text.replaceAll("\"result\":\"..", "\"result\":\"xx"));
        assertThat(replayed(Optional.of(SHIPPED))).allSatisfy(each -> assertThat(each.said())
                .isEqualTo("the same rules fired as often, but the answer is another"));
    }

    @Test
    void aRecordOfAnotherProgramSaysSo() throws IOException {
        tamper(log, text -> text.replaceAll("\"result\":\"..", "\"result\":\"xx")
                .replaceAll("\"program\":\"[^\"]*\"", "\"program\":\"0.9\""));
        assertThat(replayed(Optional.of(SHIPPED)).get(0).said())
                .endsWith("; it was concluded by program 0.9, and this is " + Program.version());
    }

    @Test
    void aRecordWithOtherFiringsNamesTheRule() throws IOException {
        tamper(log, text -> text.replaceAll("\"RAW-2\":1", "\"RAW-2\":7"));
        assertThat(replayed(Optional.of(SHIPPED)).get(0).said())
                .isEqualTo("the rule RAW-2 fired once, and 7 times then");
    }

    @Test
    void underOtherRulesTheFirstRuleThatFiredDifferentlyIsNamed() {
        Ruleset other = SHIPPED.withParameters(Map.of("raw.practice-lead", Figure.of(new BigDecimal("4.00"))));
        Replay.Line line = replayed(Optional.of(other)).get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(line.said()).isEqualTo("the rule RAW-2 fired 0 times, and once then");
    }

    @Test
    void keptRulesThatAreOthersAreNamed() throws IOException {
        tamper(log, text -> text.replace(SHIPPED.version().hash(), "beef".repeat(16)));
        assertThat(replayed(Optional.of(SHIPPED)).get(0).said())
                .isEqualTo("the rules kept as beefbeefbeef are others, "
                        + RulesetVersion.abbreviated(SHIPPED.version().hash()) + "; the same rules fired as often");
    }

    @Test
    void rulesThatAreNotKeptOrNoLongerTakenAreNamed() {
        assertThat(replayed(Optional.empty()).get(0).said()).endsWith(" are not kept");
        List<Replay.Line> lines = new ArrayList<>();
        new Replay(folder.resolve("facts"), version -> {
                    throw Reworded.shipped().delete("methodology/gates.csv").refusal();
                })
                .of(log, lines::add);
        assertThat(lines.get(0).outcome()).isEqualTo(Outcome.NO_VERSION);
        assertThat(lines.get(0).said())
                .startsWith("this program no longer takes the rules ")
                .contains("methodology/gates.csv");
    }

    @Test
    void linesThatAreNoRecordsAreCountedWithTheirNumber() throws IOException {
        Files.write(log, "{}\n\nnull\n{\"id\": 1\n\u00ff\n[]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(replayed(Optional.of(SHIPPED)))
                .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(Outcome.UNREADABLE))
                .extracting(Replay.Line::line)
                .containsExactly(1, 3, 4, 5, 6);
    }
}
