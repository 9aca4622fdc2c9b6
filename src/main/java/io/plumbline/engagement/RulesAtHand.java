package io.plumbline.engagement;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.FactsDocument;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.ruleset.Trials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

/** The rules in force, and those that earlier rounds were concluded under. */
public record RulesAtHand(ActiveRuleset active, Trials trials, KeptRulesets kept) {

    /** The rules in force now. */
    Ruleset now() {
        return active.get();
    }

    /**
     * The rules of this version. To compile them takes seconds, so whoever needs them in a transaction asks before it, too.
     *
     * @throws EngagementConflict when they cannot be had
     */
    Ruleset of(String version) {
        Ruleset present = now();
        if (present.version().hash().equals(version)) {
            return present;
        }
        try {
            return trials.compiled(version);
        } catch (NoSuchElementException gone) {
            throw new EngagementConflict(
                    "the rules " + version + " that a round was concluded under are not kept here, so"
                            + " it cannot be concluded again; an owner who uploads them once makes that possible");
        } catch (RulesetRefused refused) {
            throw new EngagementConflict("this version of the program no longer takes the rules " + version
                    + " that a round was concluded under, so it cannot be concluded again: "
                    + refused.diagnostics().get(0));
        }
    }

    /** Whether the rules of this version are at hand. */
    boolean keeps(String version) {
        return now().version().hash().equals(version) || kept.has(version);
    }

    /** The assessment of a facts document. */
    static Assessment read(String facts, Ruleset rules) {
        try {
            return FactsDocument.read(
                    new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)), rules.methodology());
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory can be read", e);
        }
    }
}
