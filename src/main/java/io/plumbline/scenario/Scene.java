package io.plumbline.scenario;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Nearest;
import io.plumbline.ruleset.CaseFacts;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.WhyNot;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One scenario while it runs: what was told, and what the rules concluded from it. */
public final class Scene {

    private final Setting setting;
    private final long end;
    private final Lexicon lexicon;
    private final Facts facts = new Facts();
    private final Card card = new Card();
    private final Map<String, Figure> parameters = new LinkedHashMap<>();
    private final Set<String> fired = new TreeSet<>();
    private Outcome before;
    private Outcome now;
    private NearMisses asked;
    private Reasons reasons;
    private String thing;

    Scene(Setting setting) {
        this(setting, Long.MAX_VALUE, new Lexicon(setting.ruleset().methodology()));
    }

    /** One that may conclude until this point of the system's clock for measuring, in the words of its methodology. */
    Scene(Setting setting, long end, Lexicon lexicon) {
        this.setting = setting;
        this.end = end;
        this.lexicon = lexicon;
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

    /** A document from among the examples. */
    byte[] example(String example) {
        String name = example.toLowerCase(Locale.ROOT).replace(' ', '-');
        return setting.examples()
                .find(name)
                .orElseThrow(() -> new IllegalStateException("there is no example \"" + example + "\""
                        + Nearest.hint(name, setting.examples().names())))
                .getBytes(StandardCharsets.UTF_8);
    }

    void set(String parameter, Figure value) {
        parameters.put(parameter, value);
    }

    /** Concludes what was told so far; what was concluded before can still be compared with. */
    void conclude() {
        setting.coverage().look(concluded(setting.ruleset(), lexicon));
        fired.addAll(now.rules());
    }

    /** The same under another version, which proves nothing about the rules that are tested. */
    void conclude(String version) {
        Ruleset other = setting.versions().apply(version);
        concluded(other, new Lexicon(other.methodology()));
    }

    private Supplier<CaseFacts> concluded(Ruleset ruleset, Lexicon words) {
        Ruleset rules = changed(ruleset);
        var concluded = rules.concluded(facts.assessment(rules.methodology()), true);
        asked = new NearMisses(rules, concluded::facts);
        keep(new Outcome(concluded.result(), words));
        return concluded::facts;
    }

    /** Concludes the Scorecard as it was filled in so far. */
    void concludeCard() {
        Ruleset rules = changed(setting.ruleset());
        var concluded = rules.concluded(card.answers(rules.methodology()), true);
        asked = new NearMisses(rules, concluded::facts);
        setting.coverage().look(concluded::facts);
        keep(new Outcome(concluded.result(), lexicon()));
        fired.addAll(now.rules());
    }

    /** The conditions that kept rules from concluding something about a thing, or about anything when that is null. */
    List<WhyNot.NearMiss> nearMisses(Predicate<RuleReading> wanted, String thing) {
        if (!setting.told()) {
            return List.of();
        }
        String discipline =
                thing == null ? null : lexicon.of("discipline").find(thing).orElse(null);
        return asked.of(wanted, discipline);
    }

    /** Makes sure that there is time to go on. */
    void requireTime() {
        if (end != Long.MAX_VALUE && System.nanoTime() - end > 0) {
            throw new IllegalStateException("there was no time left to run it");
        }
    }

    private Ruleset changed(Ruleset ruleset) {
        requireTime();
        setting.between().run();
        return parameters.isEmpty() ? ruleset : ruleset.withParameters(parameters);
    }

    private void keep(Outcome outcome) {
        before = now;
        now = outcome;
    }

    /** Speaks of conclusions, so that the next sentence can say because of what. */
    void speakOf(Reasons spoken, String about) {
        reasons = spoken;
        thing = about;
    }

    /** What they were about. */
    String thing() {
        return thing;
    }

    /** What the conclusions spoken of last rest on. */
    Reasons reasons() {
        if (reasons == null) {
            throw new IllegalStateException("say first what was concluded, then because of which rule");
        }
        return reasons;
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

    /** Makes sure that there is such a rule. */
    void requireRule(String id) {
        Set<String> known = setting.ruleset().rules().keySet();
        if (!known.contains(id)) {
            throw new IllegalArgumentException("there is no rule " + id + Nearest.hint(id, known));
        }
    }

    /** Remembers which of the rules with whose ids a scenario is tagged it has let fire. */
    void prove(Coverage.Scenario scenario) {
        setting.coverage().remember(scenario, fired);
    }
}
