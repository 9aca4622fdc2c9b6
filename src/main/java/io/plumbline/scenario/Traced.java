package io.plumbline.scenario;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Then;
import java.util.List;

/** Why something was concluded, and what a scenario proved of the rules. */
public final class Traced {

    private final Scene scene;

    /** For one scenario. */
    public Traced(Scene scene) {
        this.scene = scene;
    }

    /** The rule that the conclusion spoken of last rests on. */
    @Sentence(means = "A rule that the conclusion spoken of last rests on.", example = "because of RAW-2")
    @Then("because of {word}")
    public void because(String rule) {
        scene.requireRule(rule);
        try {
            scene.reasons().require(rule);
        } catch (Unmet unmet) {
            throw unmet.but(scene.nearMisses(NearMisses.rule(rule), scene.thing()));
        }
    }

    /** A rule that the conclusion spoken of last does not rest on. */
    @Sentence(means = "A rule that the conclusion spoken of last does not rest on.", example = "not because of RAW-3")
    @Then("not because of {word}")
    public void notBecause(String rule) {
        scene.requireRule(rule);
        scene.reasons().exclude(rule);
    }

    /** The rule concluded something. */
    @Sentence(means = "A rule concluded something, whatever it is about.", example = "rule RAW-2 fires")
    @Then("rule {word} fires")
    public void fires(String rule) {
        fires(rule, null);
    }

    /** The rule concluded something about this. */
    @Sentence(means = "A rule concluded something about this.", example = "rule RAW-2 fires for Incident Management")
    @Then("rule {word} fires for {thing}")
    public void fires(String rule, String thing) {
        scene.requireRule(rule);
        if (scene.now().concludedBy(rule, thing).isEmpty()) {
            throw new Unmet("rule " + rule, about("it fires", thing), "that it does not", List.of())
                    .but(scene.nearMisses(NearMisses.rule(rule), thing));
        }
    }

    /** The rule concluded nothing. */
    @Sentence(means = "A rule concluded nothing at all.", example = "rule BLEND-4 does not fire")
    @Then("rule {word} does not fire")
    public void doesNotFire(String rule) {
        doesNotFire(rule, null);
    }

    /** The rule concluded nothing about this. */
    @Sentence(
            means = "A rule concluded nothing about this.",
            example = "rule RAW-3 does not fire for Incident Management")
    @Then("rule {word} does not fire for {thing}")
    public void doesNotFire(String rule, String thing) {
        scene.requireRule(rule);
        List<String> concluded = scene.now().concludedBy(rule, thing);
        if (!concluded.isEmpty()) {
            throw new Unmet(
                    "rule " + rule,
                    about("it does not fire", thing),
                    scene.now().trail().inWords(concluded.get(0)),
                    Reasons.at(scene.now(), concluded).links());
        }
    }

    private static String about(String what, String thing) {
        return what + (thing == null ? "" : " for " + thing);
    }

    /** Begins only what there is time for. */
    @Before
    public void begin() {
        scene.requireTime();
    }

    /** Remembers what the scenario proved. */
    @After
    public void remember(Scenario scenario) {
        scene.prove(new Coverage.Scenario(
                scenario.getUri(), scenario.getLine(), scenario.getName(), scenario.getSourceTagNames()));
    }
}
