package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.List;

/** The examples and scenarios that stand beside the rules, run on a version of them. */
public interface Proving {

    /**
     * Concludes each example; what cannot be concluded at all is returned, with the example's file.
     *
     * @param between what is done after each
     */
    List<Diagnostic> trial(Ruleset candidate, Runnable between);

    /**
     * Compares each example with what is expected of it and with the version before, and runs each scenario.
     *
     * @param before the version before, or null for the first
     * @param between what is done before each conclusion of a scenario; what it throws ends the whole
     */
    Proof of(Ruleset now, Ruleset before, Runnable between);

    /** The SHA-256 of all examples and features as they stand; a version is proved anew when they change. */
    String fingerprint();
}
