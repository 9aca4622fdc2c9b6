package io.plumbline.ruleset;

import static io.plumbline.ruleset.LawTest.concluded;
import static io.plumbline.ruleset.LawTest.moved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.plumbline.TestRules;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The law: what owners add to the method appears in results, leaves the rest alone, and needs nothing in src. */
class LawOfAdditionsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ONE = "worked-example";
    private static final String MANY = "northgate-health";

    @TempDir
    Path folder;

    /** The facts of an example with one more object in the same place of each practitioner's interview. */
    private static String told(String example, String place, String name, String answer) {
        JsonNode facts = JSON.readTree(TestRules.example(example + ".json"));
        for (JsonNode each : facts.get("interviews")) {
            if (each.get("audience").asString().equals("practitioner")) {
                ((ObjectNode) each.get(place)).set(name, JSON.readTree(answer));
            }
        }
        return facts.toString();
    }

    private EditedRules withADiscipline() {
        return EditedRules.in(folder)
                .write("methodology/disciplines/field-service.yml", TestRules.added("field-service.yml"));
    }

    @Test
    void aDisciplineNobodyWasAskedAboutIsGatheredAndLeavesTheOthersAlone() {
        Ruleset rules = withADiscipline().load();
        assertThat(rules.methodology().disciplines()).hasSize(31);
        for (String example : new String[] {ONE, MANY}) {
            SortedMap<String, String> moved = moved(rules, example);
            assertThat(moved.keySet())
                    .containsExactly(
                            "/disciplines/field-service", "/recommendations/field-service", "/roadmap/1/disciplines");
            assertThat(moved.get("/disciplines/field-service")).contains("INSUFFICIENT_EVIDENCE");
            assertThat(moved.get("/recommendations/field-service"))
                    .contains("GATHER", "Ride along for a day", "\"wave\":1");
        }
    }

    @Test
    void aDisciplinePeopleWereAskedAboutIsScoredAndLeavesTheOthersFiguresAlone() {
        Ruleset rules = withADiscipline().load();
        String answers = "{\"ownership\": 2, \"effectiveness\": 2, \"embedding\": 1, \"capability\": 2}";
        JsonNode before = concluded(rules, TestRules.example(ONE + ".json"));
        JsonNode after = concluded(rules, told(ONE, "answers", "field-service", answers));
        SortedMap<String, String> moved = Moved.between(before, after);
        assertThat(moved)
                .contains(
                        entry("/disciplines/field-service/status", "INSUFFICIENT_EVIDENCE → SCORED"),
                        entry("/disciplines/field-service/practice", "nothing → 1.67"),
                        entry("/disciplines/field-service/raw", "nothing → 1.77"));
        assertThat(moved.keySet())
                .filteredOn(each -> each.startsWith("/disciplines/"))
                .allMatch(each -> each.startsWith("/disciplines/field-service/"));
    }

    @Test
    void aHabitNobodyWasAskedAboutIsUnknownAndMovesNothing() {
        Ruleset rules = withAHabit().load();
        for (String example : new String[] {ONE, MANY}) {
            assertThat(moved(rules, example).keySet()).containsExactly("/habits/say-no");
            assertThat(moved(rules, example).get("/habits/say-no")).contains("UNKNOWN");
        }
    }

    private EditedRules withAHabit() {
        return EditedRules.in(folder)
                .append(
                        "methodology/habits.csv",
                        "say-no,Say no,We turn down work we cannot do well,We promise everything,incident-management")
                .append("methodology/habits.yml", TestRules.added("say-no.yml"));
    }

    @Test
    void aHabitPeopleWereAskedAboutMovesBehaviourAndWhatItFilters() {
        Ruleset rules = withAHabit().load();
        JsonNode before = concluded(rules, TestRules.example(ONE + ".json"));
        JsonNode after = concluded(rules, told(ONE, "habits", "say-no", "{\"positive\": 1, \"reverse\": 4}"));
        SortedMap<String, String> moved = Moved.between(before, after);
        assertThat(moved)
                .contains(
                        entry("/habits/say-no/score", "nothing → 1.00"),
                        entry("/disciplines/incident-management/behaviour/value", "2.11 → 1.97"),
                        entry("/disciplines/incident-management/behaviour/band", "FRAGILE → UNDERMINING"));
        assertThat(moved.get("/recommendations/say-no")).contains("HABIT", "Turn one thing down.");
        assertThat(moved.keySet())
                .contains("/findings/say-no UNDERMINING_HABIT", "/disciplines/incident-management/score")
                .noneMatch(each -> Pattern.matches(".*/(raw|paper|practice|gap|confidence)(/.*)?", each));
    }

    @Test
    void aFindingOfTheOwnersOwnAppearsInItsWordsAndMovesNothingButAdvice() {
        EditedRules rules = EditedRules.in(folder);
        Ruleset added = rules.write("findings/measures.drl", ruleOfReadme(rules))
                .replace("ruleset.yml", "- [findings/beliefs.drl]", "- [findings/beliefs.drl, findings/measures.drl]")
                .append("methodology/parameters.csv", "uncounted.below,4.01,activity measures below this are a finding")
                .replace("methodology/texts.yml", "\nfindings:\n", """

                        findings:
                          UNCOUNTED:
                            title: Nobody counts
                            text: In {discipline} hardly anything is counted.
                            advice: Count one thing for a month.
                        """)
                .load();
        assertThat(added.rules().get("FINDING-7").parameters()).containsExactly("uncounted.below");
        for (String example : new String[] {ONE, MANY}) {
            SortedMap<String, String> moved = movedByMoreThanTheMethod(added, example);
            assertThat(moved.keySet())
                    .allMatch(
                            each -> each.matches("/findings/[^/]+ UNCOUNTED|/recommendations/[^/]+/advice/UNCOUNTED"));
            moved.forEach((path, change) -> assertThat(change)
                    .contains(path.startsWith("/findings") ? "hardly anything is counted" : "Count one thing"));
        }
        assertThat(movedByMoreThanTheMethod(added, ONE))
                .containsOnlyKeys(
                        "/findings/incident-management UNCOUNTED",
                        "/recommendations/incident-management/advice/UNCOUNTED");
    }

    /** The hand-written reading of the method knows nothing of rules that owners add. */
    private static SortedMap<String, String> movedByMoreThanTheMethod(Ruleset rules, String example) {
        String facts = TestRules.example(example + ".json");
        return Moved.between(LawTest.result(TestRules.shipped(), facts), LawTest.result(rules, facts));
    }

    /** The rule that the owners' page shows, so that what it shows is what works. */
    private static String ruleOfReadme(EditedRules rules) {
        String page = rules.text("README.md");
        int from = page.indexOf("   package rules.findings");
        return page.substring(from, page.indexOf("   ```", from)).replaceAll("(?m)^ {3}", "");
    }

    @Test
    void aPillarIsJudgedAsTheOthersAre() {
        Ruleset rules = EditedRules.in(folder)
                .append("methodology/pillars.csv", "trust,Trust")
                .replace(
                        "methodology/disciplines/experience-management.yml",
                        "\nquestions:",
                        "\nai_foundation: trust\nai_risk: A machine repeats what nobody trusts.\nquestions:")
                .load();
        assertThat(moved(rules, ONE))
                .containsOnlyKeys("/aiReadiness/pillars/trust", "/disciplines/experience-management/target")
                .containsEntry("/disciplines/experience-management/target", "3.00 → 3.50");
        assertThat(moved(rules, ONE).get("/aiReadiness/pillars/trust")).contains("UNKNOWN");
    }

    @Test
    void aWaveTakesWhatFoundNoPlaceBefore() {
        Ruleset rules = EditedRules.in(folder)
                .replace("methodology/waves.csv", "4,Later,after that", "4,Far,12 to 18 months\n5,Later,after that")
                .load();
        assertThat(moved(rules, ONE).keySet())
                .allMatch(each -> each.matches("/roadmap/(4/name|4/when|5)|/forecast(/4)?"));
        assertThat(moved(rules, MANY).keySet())
                .contains("/roadmap/5")
                .allMatch(each -> each.matches("/roadmap/(4/.*|5)|/forecast/4|/recommendations/.*"))
                .noneMatch(each -> each.matches("/recommendations/.*/(kind|priority|band|terms.*|effort)"));
    }
}
