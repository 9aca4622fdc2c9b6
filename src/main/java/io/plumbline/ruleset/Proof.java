package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.time.Instant;
import java.util.List;

/**
 * What examples and scenarios say of a version: neither forbids it, both are for owners to look at.
 *
 * @param at when they were run
 * @param features the SHA-256 of the features that were run, or null when there are none
 * @param figures the figures of examples that moved
 * @param scenarios how many scenarios were run
 * @param failing the scenarios that no longer hold
 * @param unproven the rules that no scenario fires
 */
public record Proof(
        Instant at,
        String features,
        List<MovedFigure> figures,
        int scenarios,
        List<Diagnostic> failing,
        List<Diagnostic> unproven) {

    /** Whether every example comes to what is expected of it and every scenario holds. */
    public boolean holds() {
        return failing.isEmpty() && figures.stream().allMatch(MovedFigure::isExpected);
    }
}
