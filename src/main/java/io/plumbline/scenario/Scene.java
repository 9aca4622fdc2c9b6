package io.plumbline.scenario;

import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.Ruleset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One scenario while it runs: what was told, and what the rules concluded from it. */
public final class Scene {

    private static final Path FOLDER = Path.of(System.getProperty("plumbline.rules", "rules"));

    private static Ruleset ruleset;

    private final Lexicon lexicon = new Lexicon(ruleset().methodology());
    private final Facts facts = new Facts();
    private final Card card = new Card();
    private final Map<String, Figure> parameters = new LinkedHashMap<>();
    private final Set<String> fired = new TreeSet<>();
    private Outcome before;
    private Outcome now;

    /** Lets the scenarios that follow run on these rules instead of those in the folder. */
    public static synchronized void runOn(Ruleset rules) {
        ruleset = rules;
    }

    /** The rules that scenarios run on; those in the folder are read once. */
    public static synchronized Ruleset ruleset() {
        if (ruleset == null) {
            ruleset = Ruleset.load(FOLDER);
        }
        return ruleset;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Facts facts() {
        return facts;
    }

    Card card() {
        return card;
    }

    /** A document from among the shipped examples. */
    byte[] example(String example) {
        Path file = FOLDER.resolve("examples")
                .resolve(example.toLowerCase(Locale.ROOT).replace(' ', '-') + ".json");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no example \"" + example + "\" (" + file + ")", e);
        }
    }

    void set(String parameter, Figure value) {
        parameters.put(parameter, value);
    }

    /** Concludes what was told so far; what was concluded before can still be compared with. */
    void conclude() {
        Ruleset rules = rules();
        keep(new Outcome(rules.conclude(facts.assessment(rules.methodology()), true), lexicon()));
    }

    /** Concludes the Scorecard as it was filled in so far. */
    void concludeCard() {
        Ruleset rules = rules();
        keep(new Outcome(rules.conclude(card.answers(rules.methodology()), true), lexicon()));
    }

    private Ruleset rules() {
        return parameters.isEmpty() ? ruleset() : ruleset().withParameters(parameters);
    }

    private void keep(Outcome outcome) {
        before = now;
        now = outcome;
        fired.addAll(now.rules());
    }

    Outcome now() {
        return concluded(
                now,
                "nothing was concluded yet; say: When the assessment is concluded, or: When the Scorecard is concluded");
    }

    Outcome before() {
        return concluded(before, "nothing was concluded before; it must be concluded a second time");
    }

    private static Outcome concluded(Outcome outcome, String otherwise) {
        if (outcome == null) {
            throw new IllegalStateException(otherwise);
        }
        return outcome;
    }

    /** The ids of the rules that concluded something. */
    Set<String> fired() {
        return Collections.unmodifiableSet(fired);
    }
}
