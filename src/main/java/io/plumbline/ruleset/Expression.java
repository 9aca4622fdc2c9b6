package io.plumbline.ruleset;

import java.util.List;

/** A value as a rule words it. */
public sealed interface Expression {

    /** Where it stands. */
    Place place();

    /**
     * A value that says itself.
     *
     * @param value a whole number, a text, true or false, or null
     */
    record Literal(Place place, Object value) implements Expression {}

    /**
     * A field of the fact between whose brackets it stands, or a question asked of that fact.
     *
     * @param given what stands in brackets after it
     */
    record Field(Place place, String name, List<Expression> given) implements Expression {}

    /** The fact itself between whose brackets it stands. */
    record Self(Place place) implements Expression {}

    /** What an earlier condition gave a name to, with its dollar. */
    record Name(Place place, String name) implements Expression {}

    /**
     * What a value says, or a function of it.
     *
     * @param given what stands in brackets after it
     */
    record Call(Place place, Expression of, String member, List<Expression> given) implements Expression {}

    /**
     * A function that belongs to a word and not to a value.
     *
     * @param word the word, such as {@code Figures}
     * @param given what stands in brackets after it
     */
    record Function(Place place, String word, String member, List<Expression> given) implements Expression {}

    /** A value that belongs to a word, such as {@code Figure.ONE}. */
    record Constant(Place place, String word, String member) implements Expression {}

    /**
     * The value of a parameter.
     *
     * @param of what the parameters are called in the rule
     * @param id the parameter's id
     * @param count whether it counts something, so that it is taken as a whole number
     */
    record Lookup(Place place, Name of, String id, boolean count) implements Expression {}
}
