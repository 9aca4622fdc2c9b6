package io.plumbline.scenario;

import io.cucumber.java.en.Given;
import io.plumbline.methodology.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was agreed with the client, what consultants checked, and what the method's owners changed. */
public final class Agreed {

    private final Scene scene;

    /** For one scenario. */
    public Agreed(Scene scene) {
        this.scene = scene;
    }

    /** Everything a shipped example tells. */
    @Given("the facts of {figure}")
    public void facts(String example) {
        scene.facts().take(scene.example(example));
    }

    /** The day every age is counted back from. */
    @Given("the assessment is of {day}")
    public void day(LocalDate day) {
        scene.facts().set("assessedOn", day.toString());
    }

    /** What makes AI foundations matter. */
    @Given("the client intends to invest in AI")
    public void aiIntent() {
        scene.facts().set("aiIntent", true);
    }

    /** Left out, for a reason and by somebody. */
    @Given("{disciplines} is/are out of scope")
    public void outOfScope(List<String> disciplines) {
        disciplines.forEach(each -> {
            Map<String, Object> terms = scene.facts().terms(each);
            terms.put("inScope", false);
            terms.put("reason", "Another company does this for the client");
            terms.put("approvedBy", "The lead consultant");
        });
    }

    /** An importance, a target. */
    @Given("a(n) {word} of {bigdecimal} is agreed for {disciplines}")
    public void agreed(String what, BigDecimal value, List<String> disciplines) {
        disciplines.forEach(each -> scene.facts().terms(each).put(what, value));
    }

    /** Evidence that verifies a level. */
    @Given("{check} show(s) {aspects} of {disciplines} at {bigdecimal}")
    public void shows(Phrases.Check check, List<String> aspects, List<String> disciplines, BigDecimal level) {
        evidence(check, aspects, disciplines, level);
    }

    /** Evidence that something is on paper. */
    @Given("{check} cover(s) {aspects} of {disciplines}")
    public void covers(Phrases.Check check, List<String> aspects, List<String> disciplines) {
        evidence(check, aspects, disciplines, null);
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
    @Given("the parameter {figure} is set to {bigdecimal}")
    public void parameter(String id, BigDecimal value) {
        scene.set(id, Figure.of(value));
    }
}
