package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.plumbline.TestRules;
import io.plumbline.bench.JsonDifference;
import io.plumbline.bench.PlainMethod;
import io.plumbline.interview.Assessment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The law: what owners change in a table or a text moves the figures it should, and no others, and nothing in src. */
class LawTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ONE = "worked-example";
    private static final String MANY = "northgate-health";
    private static final String INCIDENTS = "/disciplines/incident-management/";
    private static final String IMPROVE = "/recommendations/incident-management/";

    @TempDir
    Path folder;

    /** What a facts document comes to. */
    static JsonNode result(Ruleset rules, String facts) {
        return JSON.valueToTree(rules.conclude(TestRules.read(facts, rules.methodology()), false));
    }

    /** What a facts document comes to, which the hand-written reading of the method has to find too. */
    static JsonNode concluded(Ruleset rules, String facts) {
        Assessment assessment = TestRules.read(facts, rules.methodology());
        JsonNode result = result(rules, facts);
        JsonNode expected = JSON.valueToTree(PlainMethod.conclude(rules.methodology(), assessment));
        assertEquals(Optional.empty(), JsonDifference.first(expected, result));
        return result;
    }

    /** What moves in an example when these rules stand in the place of the shipped ones. */
    static SortedMap<String, String> moved(Ruleset rules, String example) {
        assertNotEquals(TestRules.shipped().version(), rules.version());
        String facts = TestRules.example(example + ".json");
        return Moved.between(concluded(TestRules.shipped(), facts), concluded(rules, facts));
    }

    @Test
    void nothingMovesUnderACopyOfTheSameRules() {
        Ruleset copy = EditedRules.in(folder).load();
        assertEquals(TestRules.shipped().version(), copy.version());
        String facts = TestRules.example(MANY + ".json");
        assertThat(Moved.between(concluded(TestRules.shipped(), facts), concluded(copy, facts)))
                .isEmpty();
    }

    @Test
    void aParameterMovesWhatIsConcludedFromItAndNothingElse() {
        Ruleset rules = EditedRules.in(folder)
                .replace("methodology/parameters.csv", "raw.practice-lead,0.50", "raw.practice-lead,0.40")
                .load();
        assertThat(moved(rules, ONE))
                .containsOnly(
                        entry(INCIDENTS + "raw", "2.50 → 2.40"),
                        entry(INCIDENTS + "score", "2.28 → 2.18"),
                        entry(IMPROVE + "text", said("2.28", "2.18")),
                        entry(IMPROVE + "priority", "60.85 → 62.10"),
                        entry(IMPROVE + "terms/need", "0.61 → 0.66"),
                        entry("/aiReadiness/pillars/process/mean", "2.28 → 2.18"));
        assertThat(moved(rules, MANY)).as("no paper leads by 0.40 there").isEmpty();
    }

    private static String said(String before, String after) {
        String text = "Incident Management stands at %s against a target of 3.50, which it does not yet firmly hold.";
        return text.formatted(before) + " → " + text.formatted(after);
    }

    @Test
    void aBehaviourBandMovesWhatItFiltersAndNothingElse() {
        Ruleset rules = EditedRules.in(folder)
                .replace("methodology/bands.csv", "2.00,FRAGILE,0.90", "2.00,FRAGILE,0.80")
                .load();
        assertThat(moved(rules, ONE))
                .containsOnly(
                        entry(INCIDENTS + "behaviour/factor", "0.91 → 0.82"),
                        entry(INCIDENTS + "score", "2.28 → 2.05"),
                        entry(INCIDENTS + "drag", "0.22 → 0.45"),
                        entry(IMPROVE + "text", said("2.28", "2.05")),
                        entry(IMPROVE + "priority", "60.85 → 63.85"),
                        entry(IMPROVE + "terms/need", "0.61 → 0.73"),
                        entry("/aiReadiness/pillars/process/mean", "2.28 → 2.05"));
        assertThat(moved(rules, MANY).keySet())
                .contains("/headline/assessed", "/recommendations/service-portfolio/kind")
                .allMatch(matches("/disciplines/[^/]+/(score|drag|behaviour/factor|level|levelName)"
                        + "|/headline/(assessed|realityGap)|/forecast/.*|/aiReadiness/pillars/[^/]+/mean"
                        + "|/recommendations/.*|/roadmap/./disciplines"))
                .noneMatch(matches("/recommendations/[^/]+/terms/(gap|importance|leverage|ai)"));
    }

    @Test
    void aGapBandMovesItsNameAndNothingElse() {
        Ruleset rules = EditedRules.in(folder)
                .replace("methodology/bands.csv", "gap,1.00,WIDE", "gap,1.40,WIDE")
                .load();
        SortedMap<String, String> many = moved(rules, MANY);
        assertThat(moved(rules, ONE)).containsOnlyKeys(INCIDENTS + "gap/band", INCIDENTS + "gap/text");
        assertThat(moved(rules, ONE)).containsEntry(INCIDENTS + "gap/band", "WIDE → DRIFT");
        assertThat(many.keySet()).allMatch(matches("/disciplines/[^/]+/gap/(band|text)"));
    }

    @Test
    void aGateMovesLevelsAndNothingElse() {
        Ruleset rules = EditedRules.in(folder)
                .append("methodology/gates.csv", "2,capability,2.50")
                .load();
        assertThat(moved(rules, ONE))
                .containsOnly(
                        entry(INCIDENTS + "level", "2 → 1"),
                        entry(INCIDENTS + "levelName", "Practised → Initial"),
                        entry(INCIDENTS + "gated", "false → true"),
                        entry(INCIDENTS + "gatedBy", "nothing → [\"capability\"]"));
        assertThat(moved(rules, MANY).keySet())
                .isNotEmpty()
                .allMatch(matches("/disciplines/[^/]+/(level|levelName|gated|gatedBy)"));
    }

    @Test
    void aTextMovesItselfAndNothingElse() {
        Ruleset rules = EditedRules.in(folder)
                .replace("methodology/texts.yml", "Owned, but not effective", "Owned, not effective")
                .load();
        String title = "Owned, but not effective → Owned, not effective";
        assertThat(moved(rules, ONE))
                .containsOnly(entry("/findings/incident-management OWNED_NOT_EFFECTIVE/title", title));
        assertThat(moved(rules, MANY).keySet()).allMatch(matches("/findings/[^/]+ OWNED_NOT_EFFECTIVE/title"));
    }

    private static Predicate<String> matches(String paths) {
        return Pattern.compile(paths).asMatchPredicate();
    }
}
