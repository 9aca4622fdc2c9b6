package io.plumbline.ruleset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * What is in force, and what stands in the way of what is not.
 *
 * @param state whether all is well
 * @param inForce the version in force, since when, by whom, and what moved with it
 * @param id the rule set's name
 * @param rules how many rules it has
 * @param tables how many tables, texts and disciplines stand beside them, by file
 * @param proving whether examples and scenarios are still being run on it
 * @param activation what happens to a version with which figures move or scenarios break
 * @param folder how the rules folder stands to it
 * @param candidate what was offered last and is not in force, with its diagnostics, or null
 */
public record RulesetStatus(
        State state,
        @JsonUnwrapped Activation inForce,
        String id,
        int rules,
        int tables,
        boolean proving,
        ActivationMode activation,
        Folder folder,
        Candidate candidate) {

    /** Whether all is well. */
    public enum State {
        /** What is in force is what was last wanted. */
        ACTIVE,
        /** The rules folder holds what cannot be used; the last good version goes on. */
        DEGRADED
    }

    /**
     * How the rules folder stands to what is in force.
     *
     * @param watched whether changes in it are taken up
     * @param differs whether it holds something else than what is in force
     */
    public record Folder(boolean watched, boolean differs) {}

    /** How things stand now. */
    public static RulesetStatus of(Activations activations, RulesetWatcher watcher) {
        ActiveRuleset.InForce inForce = activations.active().inForce();
        Candidates candidates = activations.candidates();
        Optional<FolderMark> mark = candidates.mark();
        boolean refused = candidates
                .ofFolder()
                .filter(each -> each.state() == Candidate.State.REFUSED)
                .isPresent();
        Ruleset ruleset = inForce.ruleset();
        return new RulesetStatus(
                refused ? State.DEGRADED : State.ACTIVE,
                inForce.activation(),
                ruleset.id(),
                ruleset.rules().size(),
                ruleset.files().below("methodology").size(),
                inForce.activation().proof() == null,
                activations.mode(),
                new Folder(
                        watcher.isWatching(),
                        mark.isPresent()
                                && !inForce.activation()
                                        .version()
                                        .equals(mark.get().version())),
                candidates.latest().orElse(null));
    }
}
