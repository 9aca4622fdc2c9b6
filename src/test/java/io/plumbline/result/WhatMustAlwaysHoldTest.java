package io.plumbline.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.bench.GeneratedAssessments;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import io.plumbline.ruleset.Ruleset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What METHOD.md says must always hold, held against what the rules conclude from generated assessments. */
@Tag("proof")
class WhatMustAlwaysHoldTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Ruleset RULES = TestRules.shipped();
    private static final Methodology METHODOLOGY = RULES.methodology();

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("plumbline.seeds", 200));
    }

    private static AssessmentResult conclude(String facts) {
        return RULES.conclude(TestRules.read(facts, METHODOLOGY), false);
    }

    private static Map<String, Figure> scores(AssessmentResult result) {
        Map<String, Figure> scores = new HashMap<>();
        result.disciplines().stream()
                .filter(each -> each.score() != null)
                .forEach(each -> scores.put(each.discipline(), each.score()));
        return scores;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFactsChangesNothing(long seed) {
        String facts = GeneratedAssessments.facts(METHODOLOGY, seed);
        assertThat(conclude(GeneratedAssessments.shuffled(facts, seed))).isEqualTo(conclude(facts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScoreLeadsPracticeByNoMoreThanAllowed(long seed) {
        Figure lead = METHODOLOGY.parameters().get("raw.practice-lead");
        for (DisciplineResult each :
                conclude(GeneratedAssessments.facts(METHODOLOGY, seed)).disciplines()) {
            Figure factor = each.score() == null ? null : each.behaviour().factor();
            if (each.score() != null && (factor == null || factor.compareTo(Figure.ONE) <= 0)) {
                assertThat(each.score()).isLessThanOrEqualTo(each.practice().plus(lead));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutEvidenceNoScoreExceedsTheCeiling(long seed) {
        ObjectNode facts = (ObjectNode) JSON.readTree(GeneratedAssessments.facts(METHODOLOGY, seed));
        facts.putArray("evidence");
        Figure ceiling = METHODOLOGY.parameters().get("evidence.unevidenced-ceiling");
        assertThat(scores(conclude(facts.toString())).values())
                .allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(ceiling));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyKnowingIsInsufficientAndNeverZero(long seed) {
        ObjectNode facts = (ObjectNode) JSON.readTree(GeneratedAssessments.facts(METHODOLOGY, seed));
        for (JsonNode interview : facts.get("interviews")) {
            for (JsonNode answers : interview.get("answers")) {
                answers.propertyNames().forEach(each -> ((ObjectNode) answers).put(each, "dont-know"));
            }
        }
        AssessmentResult result = conclude(facts.toString());
        assertThat(scores(result)).isEmpty();
        assertThat(result.headline().assessed()).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterAnswerOnPracticeLowersNoScore(long seed) {
        Random random = new Random(seed);
        ObjectNode facts = (ObjectNode) JSON.readTree(GeneratedAssessments.facts(METHODOLOGY, seed));
        for (JsonNode interview : (ArrayNode) facts.get("interviews")) {
            for (JsonNode answers : interview.get("answers")) {
                if (random.nextInt(60) == 0) {
                    Map<String, Figure> before = scores(conclude(facts.toString()));
                    raise(interview, (ObjectNode) answers);
                    Map<String, Figure> after = scores(conclude(facts.toString()));
                    before.forEach((discipline, score) ->
                            assertThat(after.get(discipline)).as(discipline).isGreaterThanOrEqualTo(score));
                }
            }
        }
    }

    private static void raise(JsonNode interview, ObjectNode answers) {
        boolean practitioner = interview.get("audience").asString().equals("practitioner");
        for (String each : List.copyOf(answers.propertyNames())) {
            boolean practice = METHODOLOGY.aspects().get(each).kind().equals("practice");
            JsonNode level = answers.get(each);
            if (practitioner && practice && level.isNumber() && level.asInt() < 5) {
                answers.put(each, level.asInt() + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWaveHoldsADisciplineBeforeWhatBlocksIt(long seed) {
        List<RecommendationResult> all =
                conclude(GeneratedAssessments.facts(METHODOLOGY, seed)).recommendations();
        Map<String, Integer> waves = new HashMap<>();
        all.stream()
                .filter(each -> each.discipline() != null)
                .forEach(each -> waves.put(each.discipline(), each.wave()));
        int last = METHODOLOGY.waves().size();
        for (RecommendationResult each : all) {
            if (each.blockedBy() != null && each.wave() < last) {
                assertThat(each.blockedBy())
                        .allSatisfy(blocker -> assertThat(waves.get(blocker)).isLessThan(each.wave()));
            }
        }
    }

    @Test
    void everyVerdictAndKindIsSeen() {
        TreeSet<String> seen = new TreeSet<>();
        for (long seed : seeds().toArray()) {
            seen.addAll(words(JSON.valueToTree(conclude(GeneratedAssessments.facts(METHODOLOGY, seed)))));
        }
        assertThat(seen)
                .contains("FINAL", "PROVISIONAL", "INSUFFICIENT_EVIDENCE", "NOT_APPLICABLE", "SCORED")
                .contains("COMPUTED", "NOT_COMPUTABLE", "ALIGNED", "DRIFT", "WIDE", "SEVERE")
                .contains("HIGH", "MEDIUM", "LOW", "URGENT", "S", "M", "L")
                .contains("UNDERMINING", "FRAGILE", "SUPPORTING", "ACCELERATING", "UNFILTERED", "KNOWN", "UNKNOWN")
                .contains("HABIT", "IMPROVE", "RECONNECT", "VALIDATE_FIRST", "GATHER", "SUSTAIN")
                .contains("READY", "READY_WITH_CONDITIONS", "PARTIAL", "NOT_READY")
                .contains("UNEVIDENCED_CEILING", "PAPER_CAP", "TACIT_HEROICS", "UNDERMINING_HABIT")
                .contains("CONTRADICTED_BY_RECORDS", "LEADER_BLIND_SPOT", "SPLIT_PRACTICE")
                .contains("OWNED_NOT_EFFECTIVE", "ADOPTED_NOT_EMBEDDED", "COUNTED_NOT_UNDERSTOOD");
    }

    private static List<String> words(JsonNode node) {
        return node.isString()
                ? List.of(node.asString())
                : node.valueStream()
                        .map(WhatMustAlwaysHoldTest::words)
                        .flatMap(List::stream)
                        .toList();
    }
}
