package io.plumbline.ruleset;

/**
 * What became of an offer.
 *
 * @param state how it ended
 * @param version the version it makes, or null when it could not be read
 * @param activation how it came into force, or null when it did not
 * @param candidate what was said of it when it was refused or waits, or null
 */
public record Outcome(State state, String version, Activation activation, Candidate candidate) {

    /** How an offer ends. */
    public enum State {
        /** It is in force. */
        ACTIVATED,
        /** It was in force already. */
        UNCHANGED,
        /** Something is wrong with it. */
        REFUSED,
        /** It waits for an owner's approval. */
        WAITING,
        /** An owner put another version in force while it was being checked. */
        SUPERSEDED
    }

    static Outcome of(Activation activation) {
        return new Outcome(State.ACTIVATED, activation.version(), activation, null);
    }

    static Outcome of(Candidate candidate) {
        boolean refused = candidate.state() == Candidate.State.REFUSED;
        return new Outcome(refused ? State.REFUSED : State.WAITING, candidate.version(), null, candidate);
    }

    static Outcome unchanged(Activation inForce) {
        return new Outcome(State.UNCHANGED, inForce.version(), inForce, null);
    }

    static Outcome superseded(String version) {
        return new Outcome(State.SUPERSEDED, version, null, null);
    }
}
