package io.plumbline.ruleset;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule taken apart: what it asks and what it concludes, each with its place.
 *
 * @param place from the word {@code rule} to the word {@code end}
 * @param conditions in their order
 * @param insertions in their order
 * @param notAnalysed why it could not be taken apart, or null; then nothing of it counts as covered
 */
public record RuleReading(
        Rule rule, Place place, List<Condition> conditions, List<Insertion> insertions, String notAnalysed) {

    /** Whether it could be taken apart. */
    public boolean isAnalysed() {
        return notAnalysed == null;
    }

    /** All its conditions with those within them, outer before inner. */
    public List<Condition> allConditions() {
        return conditions.stream().flatMap(Within::conditions).toList();
    }

    /** All that it asks of facts, groups before their parts. */
    public List<Constraint> allConstraints() {
        return allConditions().stream().flatMap(Within::constraints).toList();
    }

    /** All values it names in conditions and conclusions, outer before inner. */
    public List<Expression> allValues() {
        Stream<Expression> worked = allConditions().stream()
                .filter(Condition.Worked.class::isInstance)
                .flatMap(each -> Within.values(((Condition.Worked) each).function()));
        Stream<Expression> asked = allConstraints().stream().flatMap(Within::values);
        Stream<Expression> given =
                insertions.stream().flatMap(each -> each.given().stream().flatMap(Within::values));
        return Stream.of(worked, asked, given).flatMap(each -> each).toList();
    }

    /** All comparisons that ask for more or less. */
    public List<Threshold> thresholds() {
        return allConstraints().stream()
                .filter(Constraint.Comparison.class::isInstance)
                .map(Constraint.Comparison.class::cast)
                .filter(each -> each.operator().isOrdered())
                .map(each -> Threshold.of(this, each))
                .toList();
    }

    /** All parameters it names, each where it is named. */
    public List<Expression.Lookup> parameters() {
        return allValues().stream()
                .filter(Expression.Lookup.class::isInstance)
                .map(Expression.Lookup.class::cast)
                .toList();
    }

    /** All texts in quotation marks that it names, without the ids of parameters: codes, bands, kinds, findings. */
    public List<Expression.Literal> texts() {
        return allValues().stream()
                .filter(Expression.Literal.class::isInstance)
                .map(Expression.Literal.class::cast)
                .filter(each -> each.value() instanceof String)
                .toList();
    }
}
