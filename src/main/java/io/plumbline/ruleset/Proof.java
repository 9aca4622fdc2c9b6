package io.plumbline.ruleset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.plumbline.methodology.Diagnostic;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What examples and scenarios say of a version: neither forbids it, both are for owners to look at.
 *
 * @param at when they were run
 * @param features the SHA-256 of the features that were run, or null when there are none
 * @param figures the figures of examples that moved
 * @param scenarios how many scenarios were run
 * @param failing the scenarios that no longer hold
 * @param unproven the rules that no scenario fires
 * @param remarks what is odd about the rules, found without running them
 * @param sources the texts of the features that were run, by path; they are kept beside it and told with the version
 */
public record Proof(
        Instant at,
        String features,
        List<MovedFigure> figures,
        int scenarios,
        List<Diagnostic> failing,
        List<Diagnostic> unproven,
        List<Remark> remarks,
        @JsonIgnore SortedMap<String, String> sources) {

    /** Of what was proved before remarks were made there are none. */
    public Proof {
        remarks = remarks == null ? List.of() : remarks;
    }

    /** Whether every example comes to what is expected of it and every scenario holds. */
    public boolean holds() {
        return failing.isEmpty() && unexpected() == 0;
    }

    /** How many figures are not what the examples expect. */
    public int unexpected() {
        return (int) figures.stream().filter(each -> !each.isExpected()).count();
    }
}
