package io.plumbline.scenario;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.plumbline.methodology.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was agreed with the client, what consultants checked, and what the method's owners changed. */
public final class Agreed {

    private static final String DISCIPLINE = "discipline";
    private static final String ASPECT = "aspect";
    private static final String KIND = "kind";

    private final Scene scene;

    /** For one scenario. */
    public Agreed(Scene scene) {
        this.scene = scene;
    }

    /** Everything a shipped example tells. */
    @Sentence(
            means = "Everything that an example tells, by its name in rules/examples.",
            example = "the facts of Harbour Mutual")
    @Given("the facts of {figure}")
    public void facts(String example) {
        scene.facts().take(scene.example(example));
    }

    /** The day every age is counted back from. */
    @Sentence(
            means = "The day from which every age is counted back; 12 October 2026 when nothing is said.",
            example = "the assessment is of 12 October 2026")
    @Given("the assessment is of {day}")
    public void day(LocalDate day) {
        scene.facts().set("assessedOn", day.toString());
    }

    /** What makes AI foundations matter. */
    @Sentence(means = "What makes AI foundations matter.", example = "the client intends to invest in AI")
    @Given("the client intends to invest in AI")
    public void aiIntent() {
        scene.facts().set("aiIntent", true);
    }

    /** Left out, for a reason and by somebody. */
    @Sentence(
            means = "Left out, for a reason and by somebody.",
            example = "Service Desk and Problem Management are out of scope")
    @Given("{disciplines} is/are out of scope")
    public void outOfScope(List<String> disciplines) {
        disciplines.forEach(each -> {
            Map<String, Object> terms = scene.facts().terms(each);
            terms.put("inScope", false);
            terms.put("reason", "Another company does this for the client");
            terms.put("approvedBy", "The lead consultant");
        });
    }

    /** Taken in again, after an example or a background left it out. */
    @Sentence(
            means = "Taken in again, after an example or a background left it out.",
            example = "Service Desk is in scope")
    @Given("{disciplines} is/are in scope")
    public void inScope(List<String> disciplines) {
        disciplines.forEach(each -> {
            Map<String, Object> terms = scene.facts().terms(each);
            terms.put("inScope", true);
            terms.remove("reason");
            terms.remove("approvedBy");
        });
    }

    /** An importance, a target. */
    @Sentence(means = "An importance or a target.", example = "a target of 3.5 is agreed for Change Control")
    @Given("a(n) {word} of {bigdecimal} is agreed for {disciplines}")
    public void agreed(String what, BigDecimal value, List<String> disciplines) {
        disciplines.forEach(each -> scene.facts().terms(each).put(what, value));
    }

    /** A row for each discipline, with what was agreed about it. */
    @Sentence(means = "Importances and targets as a table.", example = """
                    these terms are agreed:
                      | discipline          | importance | target |
                      | Incident Management | 4          | 3.5    |
                      | Change Control      |            | 2.5    |""")
    @Given("these terms are agreed:")
    public void terms(DataTable table) {
        for (Map<String, String> row : Rows.of(table, DISCIPLINE)) {
            List<String> disciplines = scene.lexicon().disciplines(row.get(DISCIPLINE));
            row.forEach((heading, cell) -> {
                if (!heading.equals(DISCIPLINE) && cell != null) {
                    agreed(heading, new BigDecimal(cell), disciplines);
                }
            });
        }
    }

    /** Evidence that verifies a level. */
    @Sentence(
            means = "Evidence that verifies a level.",
            example = "sampled records show Effectiveness of Change Control at 2.5")
    @Given("{check} show(s) {aspects} of {disciplines} at {bigdecimal}")
    public void shows(Phrases.Check check, List<String> aspects, List<String> disciplines, BigDecimal level) {
        evidence(check, aspects, disciplines, level);
    }

    /** Evidence that something is on paper. */
    @Sentence(
            means = "Evidence that something is on paper, perhaps of another day.",
            example = "a document of 3 May 2026 covers every paper aspect of Change Control")
    @Given("{check} cover(s) {aspects} of {disciplines}")
    public void covers(Phrases.Check check, List<String> aspects, List<String> disciplines) {
        evidence(check, aspects, disciplines, null);
    }

    /** A row for each piece; without a level it only shows that something is on paper, without a day it is of the day of the assessment. */
    @Sentence(
            means =
                    "Evidence as a table; without a level it shows that something is on paper, without a day it is of the day of the assessment.",
            example = """
                    this evidence:
                      | discipline     | aspect        | kind            | level | day        |
                      | Change Control | Effectiveness | sampled records | 2.5   | 2026-10-01 |
                      | Change Control | Ownership     | document        |       |            |""")
    @Given("this evidence:")
    public void evidence(DataTable table) {
        for (Map<String, String> row : Rows.of(table, DISCIPLINE, ASPECT, KIND)) {
            String day = row.get("day");
            String level = row.get("level");
            evidence(
                    new Phrases.Check(
                            scene.lexicon().of("evidence").one(row.get(KIND)), day == null ? null : Phrases.dayOf(day)),
                    scene.lexicon().aspects(row.get(ASPECT)),
                    scene.lexicon().disciplines(row.get(DISCIPLINE)),
                    level == null ? null : new BigDecimal(level));
        }
    }

    private void evidence(Phrases.Check check, List<String> aspects, List<String> disciplines, BigDecimal level) {
        for (String discipline : disciplines) {
            for (String aspect : aspects) {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("discipline", discipline);
                item.put("aspect", aspect);
                item.put("kind", check.kind());
                item.put(
                        "collectedOn",
                        check.day() == null
                                ? scene.facts().assessedOn()
                                : check.day().toString());
                if (level != null) {
                    item.put("verifiedLevel", level);
                }
                scene.facts().evidence(item);
            }
        }
    }

    /** Another number than the shipped one, for this scenario. */
    @Sentence(
            means = "Another number than the shipped one, by its id.",
            example = "the parameter raw.practice-lead is set to 0.40")
    @Given("the parameter {figure} is set to {bigdecimal}")
    public void parameter(String id, BigDecimal value) {
        scene.set(id, Figure.of(value));
    }

    /** The same by the words of its id. */
    @Sentence(
            means = "The same by the words of its id, or by enough of them.",
            example = "the unevidenced ceiling is 3.50")
    @Given("the {parameter} is {bigdecimal}")
    public void is(String words, BigDecimal value) {
        scene.set(scene.lexicon().parameter(words), Figure.of(value));
    }
}
