package io.plumbline.engagement;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.FactsDocument;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.ruleset.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules in force, and those that earlier rounds were concluded under. */
public record RulesAtHand(ActiveRuleset active, KeptRulesets kept) {

    /** The rules in force now. */
    Ruleset now() {
        return active.get();
    }

    /** The rules of this version; those in force need not be compiled again. */
    Ruleset of(String version) {
        Ruleset present = now();
        return present.version().hash().equals(version) ? present : kept.ruleset(version);
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
