package io.plumbline.scenario;

import io.plumbline.ruleset.Certain;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Place;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What scenarios have to show of one rule, and what they do show. */
final class RuleDemands {

    private static final String OF_TABLE = "only rows of a table are collected, the same for every document";

    private final RuleReading rule;
    private final Sightings sightings;
    private final List<Demand> demands = new ArrayList<>();

    /** Why a pattern is the same for every document; two that read alike are two. */
    private final Map<Condition.Pattern, String> certain = new IdentityHashMap<>();

    RuleDemands(RuleReading rule, Sightings sightings) {
        this.rule = rule;
        this.sightings = sightings;
    }

    List<Demand> all() {
        if (!rule.isAnalysed()) {
            add(Demand.Of.RULES, rule.place(), Demand.State.NOT_ANALYSED, rule.notAnalysed());
            return demands;
        }
        add(
                Demand.Of.RULES,
                rule.place(),
                sightings.isMet(rule.rule().id()) ? Demand.State.SEEN : Demand.State.MISSING,
                "no scenario lets " + rule.rule().name() + " fire");
        rule.allConditions().stream()
                .filter(Condition.Collected.class::isInstance)
                .map(Condition.Collected.class::cast)
                .filter(Certain::isOfTable)
                .forEach(each -> certain.put(each.list(), OF_TABLE));
        rule.allConditions().forEach(this::demand);
        return demands;
    }

    private void demand(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.constraints().forEach(each -> demand(pattern, each, certain.get(pattern)));
        } else if (condition instanceof Condition.None || condition instanceof Condition.Some) {
            bothWays(condition, condition.place(), null);
        } else if (condition instanceof Condition.Worked worked
                && worked.result().constraints().stream().allMatch(Constraint.Binding.class::isInstance)) {
            bothWays(worked, worked.place(), Certain.gives(worked) ? "the function always gives a value" : null);
        }
    }

    private void demand(Condition.Pattern pattern, Constraint constraint, String always) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(each -> demand(pattern, each, always));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(each -> demand(pattern, each, always));
        } else if (constraint instanceof Constraint.Opposite opposite) {
            demand(pattern, opposite.of(), always);
        } else if (!(constraint instanceof Constraint.Binding)) {
            bothWays(constraint, constraint.place(), always);
            if (constraint instanceof Constraint.Comparison comparison
                    && comparison.operator().isOrdered()) {
                bound(pattern, comparison, always);
            }
        }
    }

    private void bothWays(Object what, Place place, String always) {
        String shown = "\"" + place.oneLine() + "\"";
        seen(
                Demand.Of.CONDITIONS,
                what,
                place,
                Sight.MET,
                sightings.reached(what)
                        ? "no scenario meets " + shown
                        : "no scenario gets as far as " + shown + ", so none meets it",
                null);
        seen(
                Demand.Of.CONDITIONS,
                what,
                place,
                Sight.NOT_MET,
                sightings.reached(what)
                        ? "no scenario fails only at " + shown + "; write one in which everything before it holds"
                        : "no scenario gets as far as " + shown + ", so none fails at it",
                always == null ? null : shown + " is always met: " + always);
    }

    private void bound(Condition.Pattern pattern, Constraint.Comparison comparison, String always) {
        Bound bound = new Bound(pattern, comparison);
        String fixed = always == null ? null : bound.left() + " does not differ: " + always;
        for (Sight each : bound.sights()) {
            boolean below = each == Sight.BELOW || each == Sight.JUST_BELOW;
            String cannot = fixed == null && below && Certain.isCountAgainstNone(pattern, comparison)
                    ? bound.left() + " is a number of things, which is never below 0"
                    : each == Sight.ABOVE ? null : fixed;
            seen(Demand.Of.BOUNDARIES, comparison, comparison.place(), each, bound.missing(each), cannot);
        }
    }

    private void seen(Demand.Of of, Object what, Place place, Sight sight, String missing, String cannot) {
        if (sightings.has(what, sight)) {
            add(of, place, Demand.State.SEEN, null);
        } else {
            add(
                    of,
                    place,
                    cannot == null ? Demand.State.MISSING : Demand.State.CANNOT,
                    cannot == null ? missing : cannot);
        }
    }

    private void add(Demand.Of of, Place place, Demand.State state, String said) {
        demands.add(new Demand(
                of,
                rule.rule().id(),
                place.file(),
                of == Demand.Of.RULES ? rule.rule().line() : place.line(),
                state,
                state == Demand.State.SEEN ? null : said));
    }
}
