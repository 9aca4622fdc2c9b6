package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A rule set that was not taken, with everything that is wrong with it. */
public final class RulesetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 7;

    private final transient List<Diagnostic> diagnostics;

    RulesetRefused(List<Diagnostic> diagnostics) {
        super(message(inOrder(diagnostics)));
        this.diagnostics = inOrder(diagnostics);
    }

    private static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted().distinct().toList();
    }

    private static String message(List<Diagnostic> diagnostics) {
        int more = diagnostics.size() - SHOWN;
        return diagnostics.stream()
                .limit(SHOWN)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n", "", more > 0 ? "\n… and " + more + " more" : ""));
    }

    /** Everything that is wrong, by file and line. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
