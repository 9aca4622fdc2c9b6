package io.plumbline.ruleset;

/**
 * One time that something was asked of a fact.
 *
 * @param rule the rule that asked
 * @param constraint what was asked
 * @param fact of what; what a function gave and a list of collected facts are asked too
 * @param left the value found: the left side of a comparison, what was looked for, or the answer to a question
 * @param right the value it was held against: the right side, or those it was looked for among; null where there is none
 * @param answer whether it held
 * @param names what the rule's names stood for
 */
public record Asked(
        RuleReading rule,
        Constraint constraint,
        Object fact,
        Object left,
        Object right,
        Truth answer,
        Bindings names) {}
