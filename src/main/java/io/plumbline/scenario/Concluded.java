package io.plumbline.scenario;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.util.List;

/** What the rules are expected to conclude: figures, names, and how they compare. */
public final class Concluded {

    private final Scene scene;

    /** For one scenario. */
    public Concluded(Scene scene) {
        this.scene = scene;
    }

    /** Concludes what was told so far, perhaps once more. */
    @Sentence(means = "Concludes what was told so far, perhaps once more.", example = "the assessment is concluded")
    @When("the assessment is concluded( again)")
    public void conclude() {
        scene.conclude();
    }

    /** The same under another version of the rules. */
    @Sentence(
            means =
                    "The same under another version of the rules: over HTTP a kept one, on the desk a folder named with "
                            + "--under NAME=DIR.",
            example = "the assessment is concluded under version ab12cd34")
    @When("the assessment is concluded under version {word}( again)")
    public void conclude(String version) {
        scene.conclude(version);
    }

    /** Under the version that is tested, where a scenario names others as well. */
    @Sentence(
            means = "Under the version that is tested, where a scenario names others as well.",
            example = "the assessment is concluded under the active version")
    @When("the assessment is concluded under the active version( again)")
    public void concludeActive() {
        scene.conclude();
    }

    /** Concludes one person's answers, perhaps once more. */
    @Sentence(means = "Concludes one person's answers, perhaps once more.", example = "the Scorecard is concluded")
    @When("the Scorecard is concluded( again)")
    public void concludeCard() {
        scene.concludeCard();
    }

    /** Any figure, code, yes or no, or list of names that the result gives. */
    @Sentence(
            means = "Any figure, code, yes or no, text or list of names that was concluded about something; none, not "
                    + "computable, at least 2.50, at most, above and below are values too.",
            example = "the gap of Incident Management is WIDE")
    @Then("the {figure} of {thing} is/are {value}")
    public void is(String figure, String of, String expected) {
        Outcome.Thing thing = scene.now().thing(of);
        Found found = find(thing, figure);
        Reasons reasons = Reasons.of(scene.now(), thing.nodes());
        scene.speakOf(reasons.about(expected), of);
        if (found.isNothing() && (expected.equals("none") || expected.startsWith("not "))) {
            KnownFigures.require(figure, scene.now().type(), scene.lexicon());
        }
        if (!found.is(expected, scene.lexicon())) {
            throw unmet("the " + figure + " of " + of, expected, found, reasons, figure)
                    .but(scene.nearMisses(NearMisses.concluding(figure), of));
        }
    }

    /** What stands in the way: blocked by, gated by, held back by. */
    @Sentence(
            means = "What stands in the way: blocked by, gated by.",
            example = "Change Control is blocked by Service Ownership")
    @Then("{thing} is/are {word} by {value}")
    public void isBy(String thing, String what, String names) {
        is(what + " by", thing, names.equals("nothing") ? "none" : names);
    }

    /** The headline is held back by the weakest. */
    @Sentence(means = "The headline is held back by the weakest.", example = "the headline is held back by nothing")
    @Then("{thing} is/are held back by {value}")
    public void isHeldBackBy(String thing, String names) {
        isBy(thing, "held back", names);
    }

    /** A figure compared with what was concluded before. */
    @Sentence(
            means =
                    "A figure compared with what was concluded before: higher than, lower than, the same as, at least as "
                            + "high as.",
            example = "the raw value of Incident Management is higher than before")
    @Then("the {figure} of {thing} is {movement} before")
    public void moved(String figure, String of, String movement) {
        Outcome.Thing thing = scene.now().thing(of);
        BigDecimal now = find(thing, figure).number();
        BigDecimal before = find(scene.before().thing(of), figure).number();
        compare("the " + figure + " of " + of, figure, thing, now, movement, before, "before");
    }

    /** A figure compared with the same figure of something else. */
    @Sentence(
            means = "A figure compared with the same figure of something else.",
            example = "the score of Incident Management is lower than that of Change Control")
    @Then("the {figure} of {thing} is {movement} that of {thing}")
    public void isThanThatOf(String figure, String of, String movement, String other) {
        isThan(figure, of, movement, figure, other);
    }

    /** A figure compared with another figure. */
    @Sentence(
            means = "A figure compared with another figure.",
            example = "the paper of Incident Management is higher than the practice of Incident Management")
    @Then("the {figure} of {thing} is {movement} the {figure} of {thing}")
    public void isThan(String figure, String of, String movement, String otherFigure, String other) {
        Outcome.Thing thing = scene.now().thing(of);
        BigDecimal now = find(thing, figure).number();
        BigDecimal than = find(scene.now().thing(other), otherFigure).number();
        compare("the " + figure + " of " + of, figure, thing, now, movement, than, "of " + other);
    }

    private void compare(
            String about,
            String figure,
            Outcome.Thing thing,
            BigDecimal one,
            String movement,
            BigDecimal than,
            String with) {
        Reasons reasons = Reasons.of(scene.now(), thing.nodes());
        if (one == null || than == null) {
            throw new Unmet(about, movement + " " + with, one + ", " + with + " " + than, List.of());
        }
        int change = one.compareTo(than);
        boolean holds =
                switch (movement) {
                    case "higher than" -> change > 0;
                    case "lower than" -> change < 0;
                    case "the same as" -> change == 0;
                    default -> change >= 0;
                };
        scene.speakOf(reasons.about(one.toPlainString()), thing.label());
        if (!holds) {
            List<Link> led = reasons.about(one.toPlainString()).named(figure).links();
            throw new Unmet(about, movement + " " + than, one.toPlainString(), led);
        }
    }

    /** Words that a text of the result has in it. */
    @Sentence(means = "Words that a text has in it.", example = "the gap text of Incident Management says \"leaders\"")
    @Then("the {figure} of {thing} say(s) {string}")
    public void says(String figure, String of, String words) {
        Outcome.Thing thing = scene.now().thing(of);
        Found found = find(thing, figure);
        Reasons reasons = Reasons.of(scene.now(), thing.nodes());
        scene.speakOf(reasons, of);
        if (found.strings().stream().noneMatch(each -> each.contains(words))) {
            throw unmet("the " + figure + " of " + of, "the words \"" + words + "\"", found, reasons, figure);
        }
    }

    /** Words that no text of the figure has in it. */
    @Sentence(
            means = "Words that no text of the figure has in it.",
            example = "the gap text of Incident Management says nothing of \"money\"")
    @Then("the {figure} of {thing} say(s) nothing of {string}")
    public void saysNothingOf(String figure, String of, String words) {
        Outcome.Thing thing = scene.now().thing(of);
        Found found = find(thing, figure);
        KnownFigures.require(figure, scene.now().type(), scene.lexicon());
        if (found.strings().stream().anyMatch(each -> each.contains(words))) {
            Reasons reasons = Reasons.of(scene.now(), thing.nodes());
            throw unmet(
                    "the " + figure + " of " + of, "it without the words \"" + words + "\"", found, reasons, figure);
        }
    }

    private Unmet unmet(String about, String expected, Found found, Reasons reasons, String figure) {
        String words = found.inWords(scene.lexicon());
        List<Link> led = found.isNothing()
                ? List.of()
                : reasons.about(words).named(figure).links();
        return new Unmet(about, expected, words, led);
    }

    private Found find(Outcome.Thing thing, String figure) {
        Found found = Found.in(thing, figure, scene.lexicon());
        return found.node().isMissingNode()
                        && !KnownFigures.has(figure, scene.now().type(), scene.lexicon())
                ? scene.now().trail().of(thing, figure)
                : found;
    }
}
