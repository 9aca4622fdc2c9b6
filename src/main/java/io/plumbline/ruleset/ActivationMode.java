package io.plumbline.ruleset;

/** What happens to a candidate that runs, but moves figures of examples or breaks scenarios. */
public enum ActivationMode {
    /** It is put in force, and what moved is told afterwards. */
    OPEN,
    /** It waits for an owner's approval, or until examples and scenarios move along. */
    GUARDED
}
