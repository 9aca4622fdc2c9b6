package io.plumbline.cli;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.MovedFigure;
import io.plumbline.ruleset.Proof;
import io.plumbline.ruleset.Remark;
import java.util.List;

/**
 * What a check of a rules folder came to.
 *
 * @param version which rules these are, or null when they cannot be used
 * @param method the version of the method they carry, or null when they cannot be used
 * @param state how they stand
 * @param diagnostics why they cannot be used; none when they can
 * @param figures the figures of examples that are not what is expected
 * @param scenarios how many scenarios were run
 * @param failing the scenarios that do not hold
 * @param unproven the rules that no scenario fires
 * @param remarks what is odd about the rules, found without running them
 */
record Check(
        String version,
        String method,
        State state,
        List<Diagnostic> diagnostics,
        List<MovedFigure> figures,
        int scenarios,
        List<Diagnostic> failing,
        List<Diagnostic> unproven,
        List<Remark> remarks) {

    /** How a rules folder stands. */
    enum State {
        /** Every example comes to what is expected, every scenario holds, every rule is proved by one, and nothing is odd. */
        GOOD(0),
        /** It can be used, and there is something to look at. */
        FINDINGS(1),
        /** It cannot be used. */
        REFUSED(2);

        private final int exit;

        State(int exit) {
            this.exit = exit;
        }

        int exit() {
            return exit;
        }
    }

    static Check refused(List<Diagnostic> diagnostics) {
        return new Check(null, null, State.REFUSED, diagnostics, List.of(), 0, List.of(), List.of(), List.of());
    }

    static Check of(String version, String method, Proof proof) {
        boolean good = proof.figures().isEmpty()
                && proof.failing().isEmpty()
                && proof.unproven().isEmpty()
                && proof.remarks().isEmpty();
        return new Check(
                version,
                method,
                good ? State.GOOD : State.FINDINGS,
                List.of(),
                proof.figures(),
                proof.scenarios(),
                proof.failing(),
                proof.unproven(),
                proof.remarks());
    }
}
