package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A rule set that was not taken, with everything that is wrong with it. */
public final class RulesetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    private final transient List<Diagnostic> diagnostics;

    RulesetRefused(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .sorted()
                .limit(SHOWN)
                .map(Diagnostic::toString)
                .collect(Collectors.joining(
                        "\n",
                        "",
                        diagnostics.size() > SHOWN ? "\n… and " + (diagnostics.size() - SHOWN) + " more" : "")));
        this.diagnostics = diagnostics.stream().sorted().distinct().toList();
    }

    /** Everything that is wrong, by file and line. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
