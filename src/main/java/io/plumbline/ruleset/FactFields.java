package io.plumbline.ruleset;

import java.util.List;

/**
 * The fields that can be named without an owner: those of the fact between whose brackets an expression stands.
 *
 * @param tokens where to say what is wrong
 * @param fact the fact's type; null where there is none, and everything where a mistake that was reported leaves it open
 * @param conditions what is asked of the fact, written with single spaces
 */
record FactFields(RuleTokens tokens, Class<?> fact, List<String> conditions) {

    /** Outside of a fact's brackets. */
    static FactFields none(RuleTokens tokens) {
        return new FactFields(tokens, null, List.of());
    }

    boolean areNone() {
        return fact == null;
    }

    boolean isOpen() {
        return fact == Object.class;
    }

    List<Member> all() {
        return Member.asked(Member.of(Value.of(fact)), false);
    }

    /** The fact itself. */
    Value self(Token word) {
        if (areNone()) {
            tokens.report(word, "this means a fact between its brackets and nothing elsewhere");
            return Value.UNKNOWN;
        }
        return isOpen() ? Value.UNKNOWN : Value.of(fact);
    }

    void unknown(Token word) {
        tokens.unknown(word, "unknown field \"" + word.text() + "\" of " + fact.getSimpleName(), Member.names(all()));
    }

    /** The value of a field, which cannot be missing where a condition makes sure of it. */
    Value sureOf(Token field, Value value) {
        boolean sure = !value.missing() || Missing.isRuledOut(fact, field.text(), conditions);
        return sure ? new Value(value.type(), value.of(), false) : value;
    }

    /** Said of a value that may be missing. */
    String mayBeMissing(Token of) {
        boolean field = fact != null && !of.isName() && Missing.mayBe(fact, of.text());
        return "\"" + of.text() + "\" may be missing here; "
                + (field ? Missing.advice(fact, of.text()) : "add a condition != null where it is bound");
    }
}
