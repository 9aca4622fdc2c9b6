package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a fact has to be about to be looked at for a pattern, and what is then asked of it.
 *
 * @param says by field what it has to say; a collection where one of several will do
 * @param asked everything else that is asked of it
 */
record Subject(Map<String, Object> says, List<Constraint> asked) {

    /**
     * Of a pattern, after these names were given.
     *
     * @param wanted what names that are still to be given have to stand for
     */
    static Subject of(Condition.Pattern pattern, Bindings names, Map<String, Object> wanted) {
        Map<String, Object> says = new LinkedHashMap<>();
        List<Constraint> asked = new ArrayList<>();
        for (Constraint each : pattern.constraints()) {
            if (each instanceof Constraint.Binding binding
                    && wanted.containsKey(binding.name())
                    && isPlain(binding.value())) {
                says.put(((Expression.Field) binding.value()).name(), wanted.get(binding.name()));
                asked.add(each);
            } else if (each instanceof Constraint.Comparison same
                    && same.operator() == Constraint.Operator.EQUAL
                    && isPlain(same.left())
                    && same.right() instanceof Expression.Name name
                    && names.has(name.name())) {
                says.put(((Expression.Field) same.left()).name(), names.get(name.name()));
            } else if (each instanceof Constraint.Search search
                    && !search.not()
                    && isPlain(search.one())
                    && search.several() instanceof Expression.Name name
                    && names.get(name.name()) instanceof Collection<?> several) {
                says.put(((Expression.Field) search.one()).name(), several);
            } else {
                asked.add(each);
            }
        }
        return new Subject(says, asked);
    }

    private static boolean isPlain(Expression value) {
        return value instanceof Expression.Field field && field.given().isEmpty();
    }

    boolean fits(Object fact) {
        return says.entrySet().stream().allMatch(each -> fits(each.getValue(), CaseFacts.said(fact, each.getKey())));
    }

    private static boolean fits(Object wanted, Object said) {
        return wanted instanceof Collection<?> several
                ? several.contains(said)
                : Objects.equals(CaseFacts.key(wanted), said);
    }
}
