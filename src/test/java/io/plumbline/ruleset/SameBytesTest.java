package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.plumbline.TestRules;
import io.plumbline.bench.GeneratedAssessments;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The same facts under the same rules give the same bytes, whatever order anything arrived in. */
class SameBytesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern STAGE = Pattern.compile("(?m)^  - \\[(.*)]$");

    @TempDir
    Path folder;

    private static byte[] bytes(Ruleset rules, String facts) {
        return JSON.writeValueAsBytes(rules.conclude(TestRules.read(facts, rules.methodology()), true));
    }

    private static String withoutVersion(Ruleset rules, String facts) {
        return new String(bytes(rules, facts), StandardCharsets.UTF_8)
                .replace(rules.version().hash(), "");
    }

    private static Stream<String> documents() {
        Stream<String> examples =
                Stream.of("worked-example", "harbour-mutual", "edges-4").map(each -> TestRules.example(each + ".json"));
        return Stream.concat(
                examples,
                LongStream.rangeClosed(1, 12)
                        .mapToObj(seed ->
                                GeneratedAssessments.facts(TestRules.shipped().methodology(), seed)));
    }

    @Test
    void theOrderOfFactsChangesNothing() {
        Ruleset rules = TestRules.shipped();
        documents().forEach(facts -> {
            byte[] expected = bytes(rules, facts);
            for (long seed = 1; seed <= 3; seed++) {
                assertArrayEquals(expected, bytes(rules, GeneratedAssessments.shuffled(facts, seed)));
            }
        });
    }

    @Test
    void otherFactsGiveOtherBytes() {
        Ruleset rules = TestRules.shipped();
        String facts = TestRules.example("worked-example.json");
        String others = facts.replaceFirst("\"outcome-measures\": 1", "\"outcome-measures\": 2");
        assertNotEquals(facts, others);
        assertThat(bytes(rules, others)).isNotEqualTo(bytes(rules, facts));
    }

    @Test
    void theOrderInWhichFilesWereCopiedChangesNothing() {
        Ruleset copied = EditedRules.in(folder, SameBytesTest::shuffled).load();
        assertEquals(TestRules.shipped().version(), copied.version());
        documents().forEach(facts -> assertArrayEquals(bytes(TestRules.shipped(), facts), bytes(copied, facts)));
    }

    private static <T> List<T> shuffled(List<T> several) {
        List<T> copy = new ArrayList<>(several);
        Collections.shuffle(copy, new Random(7));
        return copy;
    }

    @Test
    void theOrderOfFilesWithinAStageAndOfRowsWithoutOneChangesNothingButTheVersion() throws Exception {
        EditedRules edited = EditedRules.in(folder);
        String manifest = edited.text("ruleset.yml");
        String other = STAGE.matcher(manifest)
                .replaceAll(stage -> "  - ["
                        + String.join(", ", shuffled(List.of(stage.group(1).split(", ")))) + "]");
        List<String> rows =
                edited.text("methodology/parameters.csv").lines().skip(1).toList();
        String table = Stream.concat(Stream.of("id,value,meaning"), shuffled(rows).stream())
                .collect(Collectors.joining("\n"));
        Ruleset reordered = edited.write("ruleset.yml", other)
                .write("methodology/parameters.csv", table)
                .load();
        assertNotEquals(TestRules.shipped().version(), reordered.version());
        List<String> documents = documents().toList();
        assertEquals(
                documents.stream()
                        .map(each -> withoutVersion(TestRules.shipped(), each))
                        .toList(),
                inEightThreads(reordered, documents),
                "also when eight threads are the first to conclude under rules just compiled");
    }

    @Test
    void eightThreadsGetTheBytesThatOneGets() throws Exception {
        Ruleset rules = TestRules.shipped();
        List<String> documents = documents().toList();
        List<String> expected =
                documents.stream().map(each -> withoutVersion(rules, each)).toList();
        for (int round = 0; round < 8; round++) {
            assertEquals(expected, inEightThreads(rules, documents));
        }
    }

    /** What each document comes to when eight threads conclude at the same time under one set of rules. */
    private static List<String> inEightThreads(Ruleset rules, List<String> documents) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> work = new ArrayList<>();
            documents.forEach(each -> work.add(() -> withoutVersion(rules, each)));
            List<String> results = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
