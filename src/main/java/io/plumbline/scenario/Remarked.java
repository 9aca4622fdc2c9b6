package io.plumbline.scenario;

import io.cucumber.java.en.Then;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The findings, notes, labels and recommendations that are expected, and those that are not. */
public final class Remarked {

    private final Scene scene;

    /** For one scenario. */
    public Remarked(Scene scene) {
        this.scene = scene;
    }

    /** A finding or a note, perhaps on an aspect. */
    @Sentence(
            means = "A finding or a note about something, perhaps on an aspect.",
            example = "Incident Management has the finding LEADER_BLIND_SPOT")
    @Then("{thing} has the {remark}")
    public void has(String thing, Phrases.Remark remark) {
        List<JsonNode> found = remarks().of(thing, remark);
        boolean note = remark.type().equals("note");
        scene.speakOf(Reasons.of(scene.now(), note ? scene.now().thing(thing).nodes() : found), thing);
        if (found.isEmpty()) {
            Phrases.Remark any = new Phrases.Remark(remark.type(), null, null);
            throw new Unmet(thing, "the " + remark, named(remarks().of(thing, any)), List.of())
                    .but(scene.nearMisses(NearMisses.remarking(remark), thing));
        }
    }

    /** No such finding or note, or none at all. */
    @Sentence(
            means = "No such finding or note about something, or none at all.",
            example = "Incident Management has no finding TACIT_HEROICS")
    @Then("{thing} has no {remark}")
    public void hasNo(String thing, Phrases.Remark remark) {
        none(thing, "no " + remark, remarks().of(thing, remark));
    }

    /** A finding or a note, whatever it is about. */
    @Sentence(means = "A finding or a note, whatever it is about.", example = "there is a finding LEADER_BLIND_SPOT")
    @Then("there is a/the {remark}")
    public void thereIs(Phrases.Remark remark) {
        List<JsonNode> found = remarks().all(remark);
        scene.speakOf(Reasons.of(scene.now(), found), null);
        if (found.isEmpty()) {
            Phrases.Remark any = new Phrases.Remark(remark.type(), null, null);
            throw new Unmet("the result", "the " + remark, named(remarks().all(any)), List.of())
                    .but(scene.nearMisses(NearMisses.remarking(remark), null));
        }
    }

    /** No such finding or note anywhere. */
    @Sentence(means = "No such finding or note anywhere.", example = "there is no finding TACIT_HEROICS")
    @Then("there is no {remark}")
    public void thereIsNo(Phrases.Remark remark) {
        none("the result", "no " + remark, remarks().all(remark));
    }

    private void none(String about, String expected, List<JsonNode> found) {
        if (!found.isEmpty()) {
            throw new Unmet(
                    about,
                    expected,
                    named(found),
                    Reasons.of(scene.now(), found).links());
        }
    }

    /** Words that the text of a finding or a note has in it. */
    @Sentence(
            means = "Words that the text of a finding or a note has in it.",
            example = "the finding LEADER_BLIND_SPOT of Incident Management says \"leaders\"")
    @Then("the {remark} of {thing} say(s) {string}")
    public void says(Phrases.Remark remark, String thing, String words) {
        List<JsonNode> found = remarks().of(thing, remark);
        List<String> texts =
                found.stream().map(each -> each.path("text").asString("")).toList();
        if (texts.stream().noneMatch(each -> each.contains(words))) {
            throw new Unmet(
                    "the " + remark + " of " + thing,
                    "the words \"" + words + "\"",
                    texts.isEmpty() ? "no " + remark : String.join(" ", texts),
                    Reasons.of(scene.now(), found).links());
        }
    }

    /** What must be said beside it. */
    @Sentence(means = "What must be said beside it.", example = "the Scorecard has the label SELF_REPORTED")
    @Then("{thing} has the label {word}")
    public void hasLabel(String thing, String label) {
        Found found = Found.in(scene.now().thing(thing), "labels", scene.lexicon());
        scene.speakOf(Reasons.naming(scene.now(), "label", label), thing);
        if (!found.strings().contains(label)) {
            throw new Unmet(thing, "the label " + label, found.inWords(scene.lexicon()), List.of());
        }
    }

    /** The order in which one would act. */
    @Sentence(
            means = "The order in which one would act.",
            example = "Service Ownership is recommended before Change Control")
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

    /** Something is worth doing. */
    @Sentence(means = "Something is worth doing.", example = "Incident Management is recommended")
    @Then("{thing} is recommended")
    public void isRecommended(String thing) {
        if (scene.now().place(thing) < 0) {
            throw new Unmet(thing, "a recommendation", "none", List.of());
        }
    }

    /** Nothing is to be done about it. */
    @Sentence(means = "Nothing is to be done about it.", example = "Service Desk is not recommended")
    @Then("{thing} is not recommended")
    public void isNotRecommended(String thing) {
        int place = scene.now().place(thing);
        if (place >= 0) {
            throw new Unmet(thing, "no recommendation", "one in place " + (place + 1), List.of());
        }
    }

    /** When one would act. */
    @Sentence(means = "When one would act.", example = "Incident Management is in wave 1")
    @Then("{thing} is in wave {value}")
    public void isInWave(String thing, String wave) {
        new Concluded(scene).is("wave", thing, scene.lexicon().of("wave").one(wave));
    }

    private Remarks remarks() {
        return new Remarks(scene.now(), scene.lexicon());
    }

    private static String named(List<JsonNode> found) {
        return Words.several(found.stream().map(Remarks::inWords).distinct().toList());
    }
}
