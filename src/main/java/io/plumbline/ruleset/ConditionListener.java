package io.plumbline.ruleset;

/** Hears what is asked while rules' conditions are gone through again. */
public interface ConditionListener {

    /** Hears nothing. */
    ConditionListener NONE = new ConditionListener() {};

    /** Something was asked of a fact. */
    default void asked(Asked asked) {}

    /**
     * A condition was looked at, after those before it had been met.
     *
     * @param held whether it was met, for a fact whether there is at least one
     * @param names what the rule's names stood for before it
     */
    default void looked(RuleReading rule, Condition condition, Truth held, Bindings names) {}
}
