package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Goes through a rule's conditions again, without the engine, over all that there was for one document. */
public final class Matching {

    private final RuleReading rule;
    private final CaseFacts facts;
    private final ConditionListener listener;
    private final Asking asking;

    Matching(RuleReading rule, CaseFacts facts, ConditionListener listener) {
        this.rule = rule;
        this.facts = facts;
        this.listener = listener;
        this.asking = new Asking(rule, listener);
    }

    /** All ways in which a rule's conditions are met; none for a rule that is not analysed or not for such documents. */
    public static List<Match> of(RuleReading rule, CaseFacts facts, ConditionListener listener) {
        List<Match> matches = new ArrayList<>();
        if (rule.isAnalysed() && facts.concerns(rule.rule())) {
            new Matching(rule, facts, listener).each(rule.conditions(), Match.EMPTY, matches::add);
        }
        return matches;
    }

    private void each(List<Condition> conditions, Match met, Consumer<Match> then) {
        if (conditions.isEmpty()) {
            then.accept(met);
            return;
        }
        List<Condition> others = conditions.subList(1, conditions.size());
        met(conditions.get(0), met, more -> each(others, more, then));
    }

    private void met(Condition condition, Match met, Consumer<Match> then) {
        if (condition instanceof Condition.Both both) {
            each(both.parts(), met, then);
            return;
        }
        List<Match> more = more(condition, met);
        listener.looked(rule, condition, Truth.of(!more.isEmpty()), met.names());
        more.forEach(then);
    }

    /** All ways to meet a condition after those before it. */
    List<Match> more(Condition condition, Match met) {
        if (condition instanceof Condition.Pattern pattern) {
            return patterns(pattern, met);
        }
        if (condition instanceof Condition.None none) {
            return within(none.of(), met).isEmpty() ? List.of(met) : List.of();
        }
        if (condition instanceof Condition.Some some) {
            return within(some.of(), met).isEmpty() ? List.of() : List.of(met);
        }
        if (condition instanceof Condition.Either either) {
            return either.parts().stream()
                    .flatMap(each -> within(each, met).stream())
                    .toList();
        }
        return condition instanceof Condition.Worked worked
                ? worked(worked, met)
                : collected((Condition.Collected) condition, met);
    }

    private List<Match> within(Condition condition, Match met) {
        List<Match> found = new ArrayList<>();
        met(condition, met, found::add);
        return found;
    }

    private List<Match> patterns(Condition.Pattern pattern, Match met) {
        List<Match> found = new ArrayList<>();
        for (Object each : new Shortlist(rule, pattern, met.names(), facts).facts(listener)) {
            Bindings names = names(pattern, each, met.names());
            if (names != null) {
                found.add(met.named(names).with(each));
            }
        }
        return found;
    }

    private List<Match> collected(Condition.Collected condition, Match met) {
        List<Object> several = new ArrayList<>();
        for (Match each : patterns(condition.each(), met)) {
            several.add(each.found().get(each.found().size() - 1));
        }
        Bindings names = names(condition.list(), several, met.names());
        return names == null ? List.of() : List.of(met.named(names).with(several));
    }

    private List<Match> worked(Condition.Worked condition, Match met) {
        List<Match> found = new ArrayList<>();
        for (Object each : given(condition, met.names())) {
            Bindings names = each == null ? null : names(condition.result(), each, met.names());
            if (names != null) {
                found.add(met.named(names).with(each));
            }
        }
        return found;
    }

    /** What a function gives, each element of a list; nothing where it cannot be told. */
    static Collection<?> given(Condition.Worked condition, Bindings names) {
        try {
            Object given = new Working(names, null).value(condition.function());
            return given instanceof Collection<?> several ? several : given == null ? List.of() : List.of(given);
        } catch (Working.Untold e) {
            return List.of();
        }
    }

    /** The names once the fact meets a pattern, or null where it does not. */
    private Bindings names(Condition.Pattern pattern, Object fact, Bindings before) {
        Bindings names = pattern.name() == null ? before : before.with(pattern.name(), fact);
        for (Constraint each : pattern.constraints()) {
            if (asking.ask(each, fact, names) != Truth.YES) {
                return null;
            }
            if (each instanceof Constraint.Binding binding) {
                names = names.with(binding.name(), new Working(names, fact).value(binding.value()));
            }
        }
        return names;
    }
}
