package io.plumbline.scenario;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the rules are expected to conclude. */
public final class Concluded {

    private final Scene scene;
    private Reasons reasons;

    /** For one scenario. */
    public Concluded(Scene scene) {
        this.scene = scene;
    }

    /** Concludes what was told so far, perhaps once more. */
    @When("the assessment is concluded( again)")
    public void conclude() {
        scene.conclude();
    }

    /** Concludes one person's answers, perhaps once more. */
    @When("the Scorecard is concluded( again)")
    public void concludeCard() {
        scene.concludeCard();
    }

    /** Any figure, code, yes or no, or list of names that the result gives. */
    @Then("the {figure} of {thing} is/are {value}")
    public void is(String figure, String of, String expected) {
        Outcome.Thing thing = scene.now().thing(of);
        Found found = find(thing, figure);
        reasons = Reasons.of(scene.now(), thing.nodes()).about(expected);
        if (found.isNothing() && (expected.equals("none") || expected.startsWith("not "))) {
            KnownFigures.require(figure, scene.now().type(), scene.lexicon());
        }
        if (!found.is(expected, scene.lexicon())) {
            throw unmet("the " + figure + " of " + of, expected, found, Reasons.of(scene.now(), thing.nodes()), figure);
        }
    }

    /** What stands in the way: blocked by, gated by, held back by. */
    @Then("{thing} is/are {word} by {value}")
    public void isBy(String thing, String what, String names) {
        is(what + " by", thing, names.equals("nothing") ? "none" : names);
    }

    /** The headline is held back by the weakest. */
    @Then("{thing} is/are held back by {value}")
    public void isHeldBackBy(String thing, String names) {
        isBy(thing, "held back", names);
    }

    /** A figure compared with what was concluded before. */
    @Then("the {figure} of {thing} is {movement} before")
    public void moved(String figure, String of, String movement) {
        BigDecimal now = find(scene.now().thing(of), figure).number();
        BigDecimal before = find(scene.before().thing(of), figure).number();
        if (now == null || before == null) {
            throw new Unmet("the " + figure + " of " + of, movement + " before", now + ", before " + before, List.of());
        }
        int change = now.compareTo(before);
        boolean holds =
                switch (movement) {
                    case "higher than" -> change > 0;
                    case "lower than" -> change < 0;
                    case "the same as" -> change == 0;
                    default -> change >= 0;
                };
        if (!holds) {
            List<JsonNode> nodes = scene.now().thing(of).nodes();
            throw new Unmet(
                    "the " + figure + " of " + of,
                    movement + " " + before,
                    String.valueOf(now),
                    Reasons.of(scene.now(), nodes)
                            .about(now.toPlainString())
                            .named(figure)
                            .links());
        }
    }

    /** Words that a text of the result has in it. */
    @Then("the {figure} of {thing} say(s) {string}")
    public void says(String figure, String of, String words) {
        Outcome.Thing thing = scene.now().thing(of);
        Found found = find(thing, figure);
        reasons = Reasons.of(scene.now(), thing.nodes());
        if (found.strings().stream().noneMatch(each -> each.contains(words))) {
            throw unmet("the " + figure + " of " + of, "the words \"" + words + "\"", found, reasons, figure);
        }
    }

    /** Words that no text of the figure has in it. */
    @Then("the {figure} of {thing} say(s) nothing of {string}")
    public void saysNothingOf(String figure, String of, String words) {
        Found found = find(scene.now().thing(of), figure);
        KnownFigures.require(figure, scene.now().type(), scene.lexicon());
        if (found.strings().stream().anyMatch(each -> each.contains(words))) {
            Reasons led = Reasons.of(scene.now(), scene.now().thing(of).nodes());
            throw unmet("the " + figure + " of " + of, "it without the words \"" + words + "\"", found, led, figure);
        }
    }

    /** A finding or a note, perhaps on an aspect. */
    @Then("{thing} has the {remark}")
    public void has(String thing, Phrases.Remark remark) {
        List<JsonNode> found = remarks(thing, remark);
        reasons = Reasons.of(
                scene.now(),
                remark.type().equals("note") ? scene.now().thing(thing).nodes() : found);
        if (found.isEmpty()) {
            String others = all(thing, new Phrases.Remark(remark.type(), null, null));
            throw new Unmet(thing, "the " + spoken(remark), others, List.of());
        }
    }

    /** What must be said beside it. */
    @Then("{thing} has the label {word}")
    public void hasLabel(String thing, String label) {
        Found found = find(scene.now().thing(thing), "labels");
        reasons = Reasons.naming(scene.now(), "label", label);
        if (!found.strings().contains(label)) {
            throw new Unmet(thing, "the label " + label, found.inWords(scene.lexicon()), List.of());
        }
    }

    /** No such finding or note, or none at all. */
    @Then("{thing} has no {remark}")
    public void hasNo(String thing, Phrases.Remark remark) {
        List<JsonNode> found = remarks(thing, remark);
        if (!found.isEmpty()) {
            throw new Unmet(
                    thing,
                    "no " + spoken(remark),
                    all(thing, remark),
                    Reasons.of(scene.now(), found).links());
        }
    }

    /** The order in which one would act. */
    @Then("{thing} is recommended before {thing}")
    public void isRecommendedBefore(String first, String then) {
        int one = scene.now().place(first);
        int other = scene.now().place(then);
        if (one < 0 || other < 0 || one >= other) {
            throw new Unmet(
                    "",
                    first + " before " + then,
                    "them recommended in places " + (one + 1) + " and " + (other + 1) + " (0 is not at all)",
                    List.of());
        }
    }

    /** The rule that the conclusion spoken of last rests on. */
    @Then("because of {word}")
    public void because(String rule) {
        scene.requireRule(rule);
        reasons().require(rule);
    }

    /** A rule that the conclusion spoken of last does not rest on. */
    @Then("not because of {word}")
    public void notBecause(String rule) {
        scene.requireRule(rule);
        reasons().exclude(rule);
    }

    private Reasons reasons() {
        if (reasons == null) {
            throw new IllegalStateException("say first what was concluded, then because of which rule");
        }
        return reasons;
    }

    /** Remembers what the scenario proved. */
    @After
    public void remember(Scenario scenario) {
        scene.prove(new Coverage.Scenario(
                scenario.getUri(), scenario.getLine(), scenario.getName(), scenario.getSourceTagNames()));
    }

    private Unmet unmet(String about, String expected, Found found, Reasons led, String figure) {
        String words = found.inWords(scene.lexicon());
        List<Link> chain =
                found.isNothing() ? List.of() : led.about(words).named(figure).links();
        return new Unmet(about, expected, words, chain);
    }

    private Found find(Outcome.Thing thing, String figure) {
        return Found.in(thing, figure, scene.lexicon());
    }

    private List<JsonNode> remarks(String thing, Phrases.Remark remark) {
        Remarks remarks = new Remarks(scene.now(), scene.lexicon());
        return remarks.of(thing, remark);
    }

    private String all(String thing, Phrases.Remark remark) {
        return Words.several(
                remarks(thing, remark).stream().map(Remarks::inWords).toList());
    }

    private static String spoken(Phrases.Remark remark) {
        return remark.type()
                + (remark.code() == null ? "" : " " + remark.code())
                + (remark.aspect() == null ? "" : " on " + remark.aspect());
    }
}
