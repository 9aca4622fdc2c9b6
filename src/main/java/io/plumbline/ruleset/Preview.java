package io.plumbline.ruleset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What a version that would be taken leads to, found out without putting it in force.
 *
 * @param version what it is
 * @param method the version of the method it carries
 * @param rules how many rules it has
 * @param changes what differs from the version in force, a sentence each
 * @param losses what would be lost with it, a sentence each
 * @param proof what examples and scenarios say of it
 */
public record Preview(
        String version, String method, int rules, List<String> changes, List<String> losses, Proof proof) {

    /** Whether every example and scenario holds with it and nothing is lost. */
    @JsonIgnore
    public boolean isFine() {
        return proof.holds() && losses.isEmpty();
    }

    static Preview of(Ruleset candidate, Ruleset inForce, Proof proof) {
        return new Preview(
                candidate.version().hash(),
                candidate.stamp().method(),
                candidate.rules().size(),
                RulesetDiff.sentences(inForce, candidate),
                Losses.between(inForce, candidate),
                proof);
    }
}
