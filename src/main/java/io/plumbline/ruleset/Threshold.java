package io.plumbline.ruleset;

/**
 * A comparison that asks for more or less, and the bound it asks by.
 *
 * @param rule the rule that asks
 * @param comparison what it asks
 * @param parameter the id of the parameter that is the bound, or null where it is something else
 */
public record Threshold(RuleReading rule, Constraint.Comparison comparison, String parameter) {

    static Threshold of(RuleReading rule, Constraint.Comparison comparison) {
        return new Threshold(
                rule, comparison, comparison.right() instanceof Expression.Lookup lookup ? lookup.id() : null);
    }
}
