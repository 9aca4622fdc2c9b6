package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The five versions that were in force or concluded under last, still compiled, so that going back to one takes no time. */
final class BuiltRulesets {

    private static final int KEPT = 5;

    private final Map<String, Ruleset> built = new LinkedHashMap<>(8, 0.75f, true);
    private final Proving proving;
    private final RunLimits limits;

    BuiltRulesets(Proving proving, RunLimits limits) {
        this.proving = proving;
        this.limits = limits;
    }

    /** The version these files make, after it has concluded each example and, after each, what comes between. */
    Ruleset tried(SourceFiles files, List<Diagnostic> problems, Runnable between) {
        Ruleset candidate = of(files, problems);
        List<Diagnostic> failed = proving.trial(candidate, between);
        if (!failed.isEmpty()) {
            throw new RulesetRefused(failed);
        }
        return candidate;
    }

    /** The version these files make: one that is still built, or checked and compiled now. */
    Ruleset of(SourceFiles files, List<Diagnostic> problems) {
        Optional<Ruleset> known =
                problems.isEmpty() ? find(RulesetVersion.of(files).hash()) : Optional.empty();
        return known.orElseGet(() -> Ruleset.of(files, problems).within(limits));
    }

    synchronized Optional<Ruleset> find(String version) {
        return Optional.ofNullable(built.get(version));
    }

    synchronized void keep(Ruleset ruleset) {
        built.put(ruleset.version().hash(), ruleset);
        while (built.size() > KEPT) {
            built.remove(built.keySet().iterator().next());
        }
    }
}
