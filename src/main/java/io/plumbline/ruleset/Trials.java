package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.List;
import java.util.function.Function;

/** Tries versions of the rules out, one at a time and not on the threads of requests; nothing is kept and nothing changes. */
public final class Trials {

    private final Workbench workbench;
    private final BuiltRulesets built;
    private final ActiveRuleset active;
    private final KeptRulesets kept;
    private final Proving proving;

    Trials(Workbench workbench, BuiltRulesets built, ActiveRuleset active, RulesetHistory history, Proving proving) {
        this.workbench = workbench;
        this.built = built;
        this.active = active;
        this.kept = new KeptRulesets(history);
        this.proving = proving;
    }

    /**
     * What would become of these files if they were offered.
     *
     * @throws RulesetRefused when they would be refused
     * @throws TooMuchAtOnce when too many candidates are being considered already
     */
    public Preview check(SourceFiles files, List<Diagnostic> problems) {
        return with(files, problems, this::preview);
    }

    /**
     * What would become of a kept version if it were put in force.
     *
     * @throws RulesetRefused when this program no longer takes it
     * @throws TooMuchAtOnce when too many candidates are being considered already
     */
    public Preview check(String version) {
        return workbench.on(() -> preview(kept(version)));
    }

    private Preview preview(Ruleset candidate) {
        Ruleset inForce = active.get();
        return Preview.of(candidate, inForce, proving.of(candidate, inForce, () -> {}));
    }

    /**
     * Does something with the rules that these files make.
     *
     * @throws RulesetRefused when they would be refused
     * @throws TooMuchAtOnce when too many candidates are being considered already
     */
    public <T> T with(SourceFiles files, List<Diagnostic> problems, Function<Ruleset, T> use) {
        return workbench.on(() -> use.apply(built.tried(files, problems, new Pace())));
    }

    /**
     * Does something with a kept version, or with the one in force when it is null.
     *
     * @throws RulesetRefused when this program no longer takes it
     * @throws TooMuchAtOnce when too many candidates are being considered already
     */
    public <T> T with(String version, Function<Ruleset, T> use) {
        return workbench.on(() -> use.apply(version == null ? active.get() : kept(version)));
    }

    /**
     * A kept version, ready to conclude; it is compiled when its turn comes, unless it was lately.
     *
     * @throws java.util.NoSuchElementException when it is not kept
     * @throws RulesetRefused when this program no longer takes it
     * @throws TooMuchAtOnce when too many candidates are being considered already
     */
    public Ruleset compiled(String version) {
        return built.find(version)
                .orElseGet(() -> workbench.on(() -> {
                    Ruleset ruleset = kept(version);
                    built.keep(ruleset);
                    return ruleset;
                }));
    }

    /** A kept version of which the beginning is known, for somebody whose turn it is already. */
    public Ruleset kept(String beginning) {
        String version = kept.whole(beginning);
        return built.find(version).orElseGet(() -> built.of(kept.sources(version), List.of()));
    }
}
