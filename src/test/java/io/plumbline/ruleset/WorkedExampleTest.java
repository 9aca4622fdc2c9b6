package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.TestRules;
import io.plumbline.methodology.Belief;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the worked example of METHOD.md says is what the rules conclude. */
class WorkedExampleTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DISCIPLINE = "incident-management";
    private static final Pattern HABIT = Pattern.compile("([a-z]+(?:-[a-z]+)+) (\\d\\.\\d\\d)");

    private static final MethodExample EXAMPLE = MethodExample.read();

    private static JsonNode facts;
    private static JsonNode result;
    private static JsonNode discipline;
    private static JsonNode recommendation;

    @BeforeAll
    static void conclude() {
        String document = TestRules.example("worked-example.json");
        facts = JSON.readTree(document);
        Ruleset rules = TestRules.shipped();
        result = JSON.valueToTree(rules.conclude(TestRules.read(document, rules.methodology()), true));
        discipline = find(result.get("disciplines"), "discipline", DISCIPLINE);
        recommendation = find(result.get("recommendations"), "discipline", DISCIPLINE);
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.path(key).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static void same(String words, JsonNode found) {
        assertEquals(
                0,
                new BigDecimal(EXAMPLE.after(words, "\\d+(?:\\.\\d+)?")).compareTo(found.decimalValue()),
                () -> words + " is " + found);
    }

    @Test
    void theTableHasTheAnswersOfTheFactsDocument() {
        assertThat(EXAMPLE.table().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TestRules.shipped().methodology().aspects().keySet());
        EXAMPLE.table().forEach((aspect, row) -> {
            for (String audience : List.of("leadership", "practitioner")) {
                List<String> told = new ArrayList<>();
                facts.get("interviews").forEach(each -> {
                    if (each.get("audience").asString().equals(audience)) {
                        told.add(
                                each.at("/answers/" + DISCIPLINE + "/" + aspect).asString());
                    }
                });
                String column = audience.equals("leadership") ? audience : "practitioners";
                assertEquals(row.get(column), String.join(" ", told), aspect);
            }
        });
    }

    @Test
    void theTableHasTheEvidenceOfTheFactsDocument() {
        Map<String, String> evidence = new LinkedHashMap<>();
        facts.get("evidence")
                .forEach(each -> evidence.put(
                        each.get("aspect").asString(),
                        each.get("kind").asString().equals("document")
                                ? "document"
                                : "records say " + each.get("verifiedLevel").asString()));
        EXAMPLE.table()
                .forEach(
                        (aspect, row) -> assertEquals(row.get("evidence"), evidence.getOrDefault(aspect, "–"), aspect));
    }

    @Test
    void theTableHasTheMeansAndValuesThatTheRulesConclude() {
        JsonNode explanation = result.get("explanation");
        EXAMPLE.table().forEach((aspect, row) -> {
            JsonNode testimony = explanation.at("/facts").path("Testimony/" + DISCIPLINE + "/" + aspect);
            JsonNode blended = explanation.at("/conclusions").path("Blended/" + DISCIPLINE + "/" + aspect);
            assertEquals(row.get("L"), testimony.path("leadership").asString(), aspect);
            assertEquals(row.get("P"), testimony.path("practice").asString(), aspect);
            assertEquals(row.get("Blended"), blended.at("/concluded/value").asString(), aspect);
            assertEquals(row.get("value"), discipline.at("/aspects/" + aspect).asString(), aspect);
        });
    }

    @Test
    void theScoreIsReachedByTheStepsThatAreTold() {
        same("Paper", discipline.get("paper"));
        same("Practice", discipline.get("practice"));
        same("Raw", discipline.get("raw"));
        assertEquals(
                "PAPER_CAP",
                discipline
                        .at("/notes")
                        .get(discipline.at("/notes").size() - 1)
                        .get("type")
                        .asString());
        same("(2·7.00 + 15.50) / (8 + 6) =", discipline.at("/behaviour/value"));
        assertEquals(
                EXAMPLE.after("= 2.11,", "[A-Z]+"),
                discipline.at("/behaviour/band").asString());
        same("0.90 + 0.11·0.10 =", discipline.at("/behaviour/factor"));
        same("3.50 + 0.11·1.50 =", discipline.at("/behaviour/ceiling"));
        same(": S =", discipline.get("score"));
        same("drag", discipline.get("drag"));
        same("level", discipline.get("level"));
    }

    @Test
    void theHabitsAreThoseOfTheBaseline() {
        Map<String, String> told = HABIT.matcher(EXAMPLE.prose())
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
        Map<String, String> found = StreamSupport.stream(result.get("habits").spliterator(), false)
                .collect(Collectors.toMap(each -> each.get("habit").asString(), each -> each.get("score")
                        .asString()));
        assertEquals(found, told);
    }

    @Test
    void gapConfidenceAndPriorityAreThoseThatAreTold() {
        same("Gap:", discipline.at("/gap/leadership"));
        same("3.86 −", discipline.at("/gap/practitioner"));
        same("3.86 − 2.48 =", discipline.at("/gap/value"));
        assertEquals(
                EXAMPLE.after("1.38,", "[A-Z]+"), discipline.at("/gap/band").asString());
        same("Confidence: 0.4·", discipline.at("/confidence/coverage"));
        same("1.00 + 0.3·", discipline.at("/confidence/evidenced"));
        same("0.14 + 0.3·", discipline.at("/confidence/precision"));
        same("0.3·0.72 =", discipline.at("/confidence/value"));
        assertEquals(
                EXAMPLE.after("0.66,", "[A-Z]+"),
                discipline.at("/confidence/band").asString());
        same("T", discipline.get("target"));
        same("Need", recommendation.at("/terms/need"));
        same("0.61, Gap", recommendation.at("/terms/gap"));
        same("0.69, Importance", recommendation.at("/terms/importance"));
        same("Leverage", recommendation.at("/terms/leverage"));
        same("AI", recommendation.at("/terms/ai"));
        same("AI 1:", recommendation.get("priority"));
        assertEquals(
                EXAMPLE.after("60.85,", "[A-Z]+"), recommendation.get("band").asString());
        assertEquals(
                EXAMPLE.after("URGENT;", "[A-Z]+"), recommendation.get("kind").asString());
        assertEquals(
                EXAMPLE.after("effort", "[SML]"), recommendation.get("effort").asString());
        same("wave", recommendation.get("wave"));
    }

    @Test
    void allThreeBeliefsAreFindings() {
        assertThat(EXAMPLE.prose()).contains("All three beliefs are findings");
        List<String> found = StreamSupport.stream(result.get("findings").spliterator(), false)
                .filter(each -> each.path("discipline").asString("").equals(DISCIPLINE))
                .map(each -> each.get("type").asString())
                .toList();
        assertThat(found)
                .containsAll(TestRules.shipped().methodology().beliefs().values().stream()
                        .map(Belief::finding)
                        .toList());
    }

    @Test
    void aFigureThatTheRulesDoNotConcludeIsNoticed() {
        assertThrows(AssertionError.class, () -> same("Practice", discipline.get("raw")));
        assertThrows(AssertionError.class, () -> same("no such words", discipline.get("raw")));
    }
}
