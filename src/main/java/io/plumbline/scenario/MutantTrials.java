package io.plumbline.scenario;

import io.plumbline.mutation.Mutant;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.ruleset.RunLimits;
import io.plumbline.ruleset.Variants;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** How mutants of one rule or one row are tried: those that most likely notice and cost least come first. */
final class MutantTrials {

    /** A machine that is busy with something else must not pass for rules without an end; the other limits find those. */
    private static final RunLimits LIMITS = RunLimits.within(Duration.ofSeconds(20));

    private final Ruleset ruleset;
    private final Variants variants;
    private final List<Witness> witnesses;
    private final KnownVerdicts.Now known;

    MutantTrials(Ruleset ruleset, List<Witness> witnesses, KnownVerdicts.Now known) {
        this.ruleset = ruleset;
        this.variants = new Variants(ruleset);
        this.witnesses = witnesses;
        this.known = known;
    }

    List<Verdict> of(List<Mutant> group, Rehearsal rehearsal, Consumer<Verdict> told) {
        List<Verdict> verdicts = new ArrayList<>();
        Deque<Witness> noticed = new ArrayDeque<>();
        for (Mutant each : group) {
            Verdict verdict = known.of(each).orElseGet(() -> tried(each, noticed, rehearsal));
            known.remember(verdict);
            told.accept(verdict);
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private Verdict tried(Mutant mutant, Deque<Witness> noticed, Rehearsal rehearsal) {
        if (!mutant.isPossible()) {
            return new Verdict(mutant, Verdict.State.NOT_APPLICABLE, mutant.impossible(), null, null);
        }
        String file = mutant.place().file();
        try {
            Ruleset changed = variants.with(file, mutant.in(ruleset.files().get(file)), mutant.rule());
            return tried(mutant, changed.within(LIMITS), noticed, rehearsal);
        } catch (RulesetRefused refused) {
            return new Verdict(
                    mutant, Verdict.State.CHECK, refused.diagnostics().get(0).toString(), null, null);
        }
    }

    private Verdict tried(Mutant mutant, Ruleset changed, Deque<Witness> noticed, Rehearsal rehearsal) {
        List<Witness> reaching = inOrder(mutant, noticed).stream()
                .filter(each -> each.reaches(mutant, ruleset))
                .toList();
        Witness near = null;
        List<Witness> others = new ArrayList<>();
        for (Witness each : reaching) {
            if (differs(each, mutant, changed)) {
                near = near == null ? each : near;
                if (!each.holds(rehearsal, changed)) {
                    return noticed(mutant, each, noticed);
                }
            } else if (each.isExample() || each.isTagged(mutant.rule())) {
                others.add(each);
            }
        }
        // Without the engine it cannot be told whether a rule stumbles, so those that should know are asked all the
        // same.
        for (Witness each : others) {
            if (!each.holds(rehearsal, changed)) {
                return noticed(mutant, each, noticed);
            }
        }
        return survivor(mutant, reaching, near);
    }

    private static Verdict noticed(Mutant mutant, Witness by, Deque<Witness> noticed) {
        noticed.remove(by);
        noticed.addFirst(by);
        Verdict.State state = by.isExample() ? Verdict.State.EXAMPLE : Verdict.State.SCENARIO;
        return new Verdict(mutant, state, by.place(), null, null);
    }

    private boolean differs(Witness witness, Mutant mutant, Ruleset changed) {
        return mutant.rule() == null
                || witness.differs(
                        ruleset.readings().get(mutant.rule()),
                        changed.readings().get(mutant.rule()));
    }

    private Set<Witness> inOrder(Mutant mutant, Deque<Witness> noticed) {
        Set<String> rules = mutant.rule() != null
                ? Set.of(mutant.rule())
                : ruleset.readings().values().stream()
                        .filter(each -> each.parameters().stream()
                                .anyMatch(named -> named.id().equals(mutant.subject())))
                        .map(each -> each.rule().id())
                        .collect(Collectors.toSet());
        Set<Witness> order = new LinkedHashSet<>(noticed);
        witnesses.stream()
                .sorted(Comparator.comparingInt((Witness each) ->
                                rules.stream().anyMatch(each::isTagged) ? 0 : each.isExample() ? 1 : 2)
                        .thenComparingLong(Witness::cost))
                .forEach(order::add);
        return order;
    }

    private Verdict survivor(Mutant mutant, List<Witness> reaching, Witness near) {
        if (near != null) {
            return survived(
                    mutant, near, mutant.rule() == null ? "reaches it" : "concludes something else and does not look");
        }
        RuleReading rule = mutant.rule() == null ? null : ruleset.readings().get(mutant.rule());
        if (rule == null) {
            return new Verdict(mutant, Verdict.State.SURVIVED, null, null, null);
        }
        Optional<Witness> furthest = (reaching.isEmpty() ? witnesses : reaching)
                .stream()
                        .max(Comparator.comparingInt(
                                each -> each.look(rule).looked().size()));
        int all = rule.conditions().size();
        return furthest.map(each -> survived(
                        mutant,
                        each,
                        each.look(rule).fires()
                                ? "lets the rule fire, with the same conclusions"
                                : "gets as far as " + gone(each, rule) + " of its " + all + " conditions"))
                .orElseGet(() -> new Verdict(mutant, Verdict.State.SURVIVED, null, null, null));
    }

    private static long gone(Witness witness, RuleReading rule) {
        return rule.conditions().stream()
                .filter(witness.look(rule).looked()::contains)
                .count();
    }

    private static Verdict survived(Mutant mutant, Witness closest, String gets) {
        return new Verdict(mutant, Verdict.State.SURVIVED, null, closest.place(), gets);
    }
}
