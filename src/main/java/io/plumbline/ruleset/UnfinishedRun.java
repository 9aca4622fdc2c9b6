package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;

/** Rules that came to no conclusion about a document: they were stopped, or stumbled. */
public final class UnfinishedRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    UnfinishedRun(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.toString(), cause);
        this.diagnostic = diagnostic;
    }

    /** Which rule it was, where it stands, and what became of it. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
