package io.plumbline.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * A feature that an analyst proposes for the folder of the scenarios.
 *
 * @param number counts all proposals, from 1
 * @param path its place in the folder
 * @param text the whole feature
 * @param replaces the SHA-256 of the feature that stood there when it was proposed, or null when none did
 * @param reason why it is proposed
 * @param by who proposes it
 * @param at when
 * @param state what became of it
 * @param decidedBy the owner who decided, or null
 * @param decidedAt when, or null
 * @param said what the owner said, or null
 */
public record Proposal(
        long number,
        String path,
        String text,
        @JsonIgnore String replaces,
        String reason,
        String by,
        Instant at,
        State state,
        String decidedBy,
        Instant decidedAt,
        String said) {

    /** What became of a proposal. */
    public enum State {
        /** No owner has decided yet. */
        OPEN,
        /** It stands in the folder of the scenarios. */
        ACCEPTED,
        /** An owner does not want it, and has said why. */
        DECLINED
    }

    /** The same, decided. */
    Proposal decided(State decision, String owner, Instant when, String why) {
        return new Proposal(number, path, text, replaces, reason, by, at, decision, owner, when, why);
    }

    /** The same under the number it was kept by. */
    public Proposal with(long assigned) {
        return new Proposal(assigned, path, text, replaces, reason, by, at, state, decidedBy, decidedAt, said);
    }
}
