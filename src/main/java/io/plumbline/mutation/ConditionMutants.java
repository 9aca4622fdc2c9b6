package io.plumbline.mutation;

import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Place;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule asks, asked the other way round or not at all. */
final class ConditionMutants {

    private final RuleReading rule;
    private final String file;
    private final List<Mutant> all = new ArrayList<>();

    /** Those of a rule in a file of this text. */
    ConditionMutants(RuleReading rule, String file) {
        this.rule = rule;
        this.file = file;
    }

    List<Mutant> all() {
        rule.conditions().forEach(each -> {
            leftOut(each);
            within(each, first(each));
        });
        return all;
    }

    private void within(Condition condition, Condition seen) {
        if (condition instanceof Condition.Pattern pattern) {
            asked(pattern, seen);
        } else if (condition instanceof Condition.None none) {
            within(none.of(), seen);
        } else if (condition instanceof Condition.Some some) {
            within(some.of(), seen);
        } else if (condition instanceof Condition.Worked worked) {
            asked(worked.result(), worked);
        } else if (condition instanceof Condition.Collected collected) {
            asked(collected.list(), collected);
            asked(collected.each(), collected);
        } else if (condition instanceof Condition.Both both) {
            parts(both.place(), both.parts(), " and ");
        } else if (condition instanceof Condition.Either either) {
            parts(either.place(), either.parts(), " or ");
        }
    }

    /** What is looked at first of a condition: of several that must all be met, the first. */
    static Condition first(Condition condition) {
        return condition instanceof Condition.Both both ? first(both.parts().get(0)) : condition;
    }

    private void parts(Place whole, List<Condition> parts, String word) {
        for (Condition each : parts) {
            String others = parts.stream()
                    .filter(other -> other != each)
                    .map(other -> "(" + other.place().text() + ")")
                    .collect(Collectors.joining(word));
            add(
                    Mutant.Kind.CONDITION,
                    whole,
                    others,
                    "without " + said(each.place()),
                    first(each),
                    NamesOf.lost(each, rule));
            within(each, first(each));
        }
    }

    private void leftOut(Condition condition) {
        Place place = Spot.bracketed(
                condition.place(), file, rule.place().from(), rule.place().to());
        add(
                Mutant.Kind.CONDITION,
                place,
                place.text().replaceAll("[^\\n]", ""),
                "without " + said(condition.place()),
                first(condition),
                NamesOf.lost(condition, rule));
    }

    private void asked(Condition.Pattern pattern, Condition seen) {
        List<Constraint> constraints = pattern.constraints();
        int open = file.indexOf('(', pattern.place().from() + 1);
        for (int i = 0; i < constraints.size(); i++) {
            Constraint each = constraints.get(i);
            if (!(each instanceof Constraint.Binding)) {
                int last = pattern.place().to() - 1;
                Place own = Spot.bracketed(each.place(), file, open, last);
                int from = i > 0
                        ? Spot.bracketed(constraints.get(i - 1).place(), file, open, last)
                                .to()
                        : own.from();
                int to = i > 0 || constraints.size() == 1
                        ? own.to()
                        : Spot.bracketed(constraints.get(i + 1).place(), file, open, last)
                                .from();
                Place cut = Spot.of(own.file(), file, from, to).place();
                add(
                        Mutant.Kind.CONDITION,
                        cut,
                        cut.text().replaceAll("[^\\n]", ""),
                        "without " + said(each.place()),
                        seen,
                        Set.of());
                turned(each, seen);
            }
        }
    }

    private void turned(Constraint constraint, Condition seen) {
        if (constraint instanceof Constraint.Comparison comparison) {
            for (Constraint.Operator other : Turned.of(comparison.operator())) {
                turn(comparison.place(), comparison.sign(), other.sign(), seen);
            }
        } else if (constraint instanceof Constraint.Question question) {
            turn(question.place(), question.place(), "!" + question.place().text(), seen);
        } else if (constraint instanceof Constraint.Opposite opposite) {
            turn(opposite.place(), opposite.place(), opposite.of().place().text(), seen);
            if (!(opposite.of() instanceof Constraint.Question)) {
                turned(opposite.of(), seen);
            }
        } else if (constraint instanceof Constraint.Search search) {
            turn(search.place(), search.sign(), Turned.of(search.sign().text(), search.not()), seen);
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            turn(oneOf.place(), oneOf.sign(), Turned.of(oneOf.sign().text(), oneOf.not()), seen);
        } else if (constraint instanceof Constraint.All both) {
            several(both.place(), both.parts(), " && ", seen);
        } else if (constraint instanceof Constraint.Any any) {
            several(any.place(), any.parts(), " || ", seen);
        }
    }

    private void several(Place whole, List<Constraint> parts, String sign, Condition seen) {
        for (Constraint each : parts) {
            String others = parts.stream()
                    .filter(other -> other != each)
                    .map(other -> "(" + other.place().text() + ")")
                    .collect(Collectors.joining(sign));
            add(Mutant.Kind.CONDITION, whole, others, "without " + said(each.place()), seen, Set.of());
            turned(each, seen);
        }
    }

    private void turn(Place whole, Place sign, String instead, Condition seen) {
        String then = file.substring(whole.from(), sign.from()) + instead + file.substring(sign.to(), whole.to());
        String change = said(whole) + " becomes " + then.replaceAll("\\s+", " ");
        add(Mutant.Kind.COMPARISON, sign, instead, change, seen, Set.of());
    }

    private void add(Mutant.Kind kind, Place place, String instead, String change, Condition seen, Set<String> lost) {
        String id = rule.rule().id();
        String impossible = lost.isEmpty() ? null : "the rule goes on to use " + String.join(", ", lost);
        all.add(new Mutant(kind, place, id, id, instead, change, List.of(seen), impossible));
    }

    private static String said(Place place) {
        return place.oneLine();
    }
}
