package io.plumbline.analysis;

import io.plumbline.ruleset.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the constraints of rules say of values. */
final class Claims {

    private static final List<List<Claim>> ALWAYS = List.of(List.of());

    private final Values values;

    Claims(Values values) {
        this.values = values;
    }

    /**
     * The ways in which a constraint can hold, or not hold: of each way all claims must be true. A name that it gives
     * is added to the names.
     */
    List<List<Claim>> of(Constraint constraint, boolean holds, Term self, Map<String, Term> names) {
        if (constraint instanceof Constraint.Binding binding) {
            names.put(binding.name(), values.of(binding.value(), self, names));
            return ALWAYS;
        }
        if (constraint instanceof Constraint.Opposite opposite) {
            return of(opposite.of(), !holds, self, names);
        }
        if (constraint instanceof Constraint.All several) {
            return together(several.parts(), holds, holds, self, names);
        }
        if (constraint instanceof Constraint.Any several) {
            return together(several.parts(), !holds, holds, self, names);
        }
        if (constraint instanceof Constraint.Comparison compared) {
            Claim.Compared claim = new Claim.Compared(
                    values.of(compared.left(), self, names),
                    compared.operator(),
                    values.of(compared.right(), self, names));
            return List.of(List.of((holds ? claim : claim.not()).plain()));
        }
        if (constraint instanceof Constraint.OneOf among) {
            return among(among, holds != among.not(), self, names);
        }
        if (constraint instanceof Constraint.Search search) {
            Term asked = Term.of(
                    "contains",
                    List.of(values.of(search.several(), self, names), values.of(search.one(), self, names)));
            return List.of(List.of(Claim.same(asked, Term.yesOrNo(holds != search.not()))));
        }
        Constraint.Question question = (Constraint.Question) constraint;
        return List.of(List.of(Claim.same(values.of(question.asked(), self, names), Term.yesOrNo(holds))));
    }

    private List<List<Claim>> among(Constraint.OneOf among, boolean in, Term self, Map<String, Term> names) {
        Term left = values.of(among.left(), self, names);
        List<Term> several = values.of(among.values(), self, names);
        if (in) {
            return List.of(List.of(new Claim.Among(left, several)));
        }
        return List.of(several.stream()
                .map(each -> (Claim) Claim.same(left, each).not())
                .toList());
    }

    /** The ways in which all of them can hold. */
    List<List<Claim>> of(List<Constraint> parts, Term self, Map<String, Term> names) {
        return together(parts, true, true, self, names);
    }

    private List<List<Claim>> together(
            List<Constraint> parts, boolean all, boolean hold, Term self, Map<String, Term> names) {
        List<List<Claim>> ways = all ? ALWAYS : new ArrayList<>();
        for (Constraint each : parts) {
            List<List<Claim>> more = of(each, hold, self, names);
            if (all) {
                ways = ways.stream()
                        .flatMap(way -> more.stream().map(other -> both(way, other)))
                        .toList();
            } else {
                ways.addAll(more);
            }
        }
        return ways;
    }

    private static List<Claim> both(List<Claim> one, List<Claim> other) {
        List<Claim> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
