package io.plumbline.scenario;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import io.plumbline.ruleset.CaseFacts;
import io.plumbline.ruleset.Rule;
import io.plumbline.ruleset.Ruleset;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which rules the scenarios that ran have proved: fired by one that carries their id as its tag. */
public final class Coverage {

    private final Queue<Proof> proofs = new ConcurrentLinkedQueue<>();
    private final Consumer<Supplier<CaseFacts>> witness;

    /** Of scenarios of which it is only asked which rules they let fire. */
    public Coverage() {
        this(unlooked -> {});
    }

    /** Of scenarios of which these sightings are kept as well. */
    public Coverage(Sightings sightings) {
        this(met -> sightings.look(met.get()));
    }

    /** Of scenarios of which this is told what the rules met. */
    Coverage(Consumer<Supplier<CaseFacts>> witness) {
        this.witness = witness;
    }

    /** Looks at what a scenario let the rules meet. */
    void look(Supplier<CaseFacts> met) {
        witness.accept(met);
    }

    /**
     * A scenario that ran.
     *
     * @param feature the file it stands in
     * @param line the line it stands on
     * @param name how it is called
     * @param tags its tags, with their {@code @}
     */
    record Scenario(URI feature, int line, String name, Collection<String> tags) {}

    private record Proof(Scenario scenario, Set<String> rules, Set<String> fired) {}

    void remember(Scenario scenario, Set<String> fired) {
        Set<String> rules = scenario.tags().stream()
                .map(each -> each.substring(1))
                .filter(each -> each.matches("[A-Z]+-\\d+"))
                .collect(Collectors.toCollection(TreeSet::new));
        proofs.add(new Proof(scenario, rules, Set.copyOf(fired)));
    }

    /** The rules that no scenario proves, at the place where they stand. */
    public List<Diagnostic> unproven(Ruleset ruleset) {
        List<Diagnostic> unproven = new ArrayList<>();
        for (Rule rule : ruleset.rules().values()) {
            if (proofs.stream().noneMatch(each -> each.rules().contains(rule.id()))) {
                unproven.add(said(rule, "no scenario is tagged with it; write one tagged @" + rule.id()));
            } else if (proofs.stream()
                    .noneMatch(each ->
                            each.rules().contains(rule.id()) && each.fired().contains(rule.id()))) {
                unproven.add(said(rule, "no scenario tagged with it lets it fire"));
            }
        }
        return unproven;
    }

    private static Diagnostic said(Rule rule, String what) {
        return new Diagnostic(rule.file(), rule.line(), 0, rule.id() + " " + rule.sentence() + ": " + what);
    }

    /** The tags that name no rule, at the place of their scenario; {@code path} says how its file is shown. */
    public List<Diagnostic> unknown(Ruleset ruleset, Function<URI, String> path) {
        Set<String> known = ruleset.rules().keySet();
        return proofs.stream()
                .flatMap(proof -> proof.rules().stream()
                        .filter(tag -> !known.contains(tag))
                        .map(tag -> new Diagnostic(
                                path.apply(proof.scenario().feature()),
                                proof.scenario().line(),
                                0,
                                "the scenario \"" + proof.scenario().name() + "\" is tagged @" + tag
                                        + ", but no rule has that id" + Nearest.hint(tag, known))))
                .toList();
    }
}
