package io.plumbline.ruleset;

/** The version in force: one reference, which each request reads once. */
public final class ActiveRuleset {

    /**
     * What is in force, and since when and by whom.
     *
     * @param ruleset the version, ready to conclude
     * @param activation how it came into force
     */
    public record InForce(Ruleset ruleset, Activation activation) {}

    private volatile InForce inForce;

    /** The rules in force. */
    public Ruleset get() {
        return inForce.ruleset();
    }

    /** The rules in force together with how they came to be so. */
    public InForce inForce() {
        return inForce;
    }

    void swap(InForce next) {
        inForce = next;
    }
}
