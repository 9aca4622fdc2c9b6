package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;

/** The versions that are kept, for looking at them and comparing them. */
public final class KeptRulesets {

    private static final String HASH = "[0-9a-f]{4,64}";

    private final RulesetHistory history;

    /** The versions of this history. */
    public KeptRulesets(RulesetHistory history) {
        this.history = history;
    }

    /**
     * A kept version.
     *
     * @param version its hash
     * @param activations when it was put in force, the latest first; none for one that waits
     * @param sources its files by path
     * @param scenarios the scenarios that were run on it last, or null when none were
     */
    public record Kept(
            String version, List<Activation> activations, SortedMap<String, String> sources, KeptScenarios scenarios) {}

    /**
     * Two versions compared.
     *
     * @param from the one
     * @param to the other
     * @param changes what was done to the one to get the other
     */
    public record Comparison(String from, String to, List<RulesetChange> changes) {}

    /** The latest activations, the one in force first. */
    public List<ActivationSummary> activations(int most) {
        return history.activations(most).stream().map(ActivationSummary::of).toList();
    }

    /** Whether this very version is kept. */
    public boolean has(String version) {
        return version.matches(HASH) && history.versions(version).contains(version);
    }

    /**
     * The whole hash of a version of which the beginning is known.
     *
     * @throws NoSuchElementException when there is none, or more than one, with a sentence for people
     */
    public String whole(String beginning) {
        List<String> found = beginning.matches(HASH) ? history.versions(beginning) : List.of();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new NoSuchElementException(
                found.isEmpty()
                        ? "no version begins with \"" + RulesetVersion.abbreviated(beginning)
                                + "\"; GET /api/rulesets and \"plumbline rulesets\" list those that are kept"
                        : "more than one version begins with \"" + beginning + "\"; give more of it");
    }

    /**
     * A version with its sources.
     *
     * @throws NoSuchElementException as {@link #whole}
     */
    public Kept of(String beginning) {
        String version = whole(beginning);
        return new Kept(version, history.activations(version), sources(version).texts(), scenarios(version));
    }

    /**
     * What differs between two versions, in the terms of rules.
     *
     * @throws NoSuchElementException as {@link #whole}
     * @throws RulesetRefused when this program no longer understands one of them
     */
    public Comparison compare(String from, String to) {
        String a = whole(from);
        String b = whole(to);
        return new Comparison(a, b, RulesetDiff.between(checked(a), checked(b)));
    }

    /**
     * A version, ready to conclude.
     *
     * @throws NoSuchElementException as {@link #whole}
     * @throws RulesetRefused when this program no longer takes it
     */
    public Ruleset ruleset(String beginning) {
        return Ruleset.of(sources(whole(beginning)), List.of());
    }

    private CheckedRules checked(String version) {
        return CheckedRules.of(sources(version), List.of());
    }

    /** The scenarios that were run on a version last, or null when none were. */
    public KeptScenarios scenarios(String beginning) {
        return history.scenarios(whole(beginning)).orElse(null);
    }

    SourceFiles sources(String version) {
        return history.sources(version).orElseThrow();
    }
}
