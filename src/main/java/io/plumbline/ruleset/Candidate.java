package io.plumbline.ruleset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.plumbline.methodology.Diagnostic;
import java.time.Instant;
import java.util.List;

/**
 * A version that was offered and is not in force.
 *
 * @param number counts all candidates, from 1
 * @param version what it is, or null when it could not even be read
 * @param at when it was considered
 * @param offer who offered it, from where and why
 * @param state why it is not in force
 * @param diagnostics what is wrong with it, when it was refused
 * @param losses what would be lost with it, a sentence each, when it waits
 * @param proof what examples and scenarios say of it, when it waits
 */
public record Candidate(
        long number,
        String version,
        Instant at,
        @JsonUnwrapped Offer offer,
        State state,
        List<Diagnostic> diagnostics,
        List<String> losses,
        Proof proof) {

    /** Why a candidate is not in force. */
    public enum State {
        /** Something is wrong with it that no approval can mend. */
        REFUSED,
        /** It waits until an owner approves it, or until examples and scenarios hold. */
        WAITING
    }

    static Candidate refused(String version, Instant at, Offer offer, List<Diagnostic> diagnostics) {
        return new Candidate(0, version, at, offer, State.REFUSED, diagnostics, List.of(), null);
    }

    static Candidate waiting(String version, Instant at, Offer offer, List<String> losses, Proof proof) {
        return new Candidate(0, version, at, offer, State.WAITING, List.of(), losses, proof);
    }

    /** The same under the number it was kept by. */
    public Candidate with(long assigned) {
        return new Candidate(assigned, version, at, offer, state, diagnostics, losses, proof);
    }
}
