package io.plumbline.ruleset;

import java.util.List;

/** One thing that a rule asks of a fact, or notes of it. */
public sealed interface Constraint {

    /** Where it stands. */
    Place place();

    /** How two values are compared. */
    enum Operator {
        /** The same. */
        EQUAL("=="),
        /** Not the same. */
        DIFFERENT("!="),
        /** Less. */
        LESS("<"),
        /** Less, or the same. */
        AT_MOST("<="),
        /** More. */
        MORE(">"),
        /** More, or the same. */
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How rules write it. */
        public String sign() {
            return sign;
        }

        /** Whether it asks for more or less, and not for the same. */
        public boolean isOrdered() {
            return this != EQUAL && this != DIFFERENT;
        }

        /** Whether it holds for two values of which the first comes before (below 0), with or after the second. */
        public boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    /** A value gets a name. */
    record Binding(Place place, String name, Expression value) implements Constraint {}

    /**
     * Two values are compared.
     *
     * @param sign where the operator stands
     */
    record Comparison(Place place, Expression left, Operator operator, Place sign, Expression right)
            implements Constraint {}

    /** A value is asked for that says yes or no. */
    record Question(Place place, Expression asked) implements Constraint {}

    /**
     * A value is looked for among several.
     *
     * @param not whether it must not be there
     * @param sign where {@code contains} or {@code memberOf} stands, with its not
     * @param several those among which it is looked for
     * @param one what is looked for
     * @param contains whether the several stand first
     */
    record Search(Place place, boolean not, Place sign, Expression several, Expression one, boolean contains)
            implements Constraint {}

    /**
     * A value is looked for among those of a list in brackets.
     *
     * @param not whether it must be none of them
     * @param sign where {@code in} stands, with its not
     */
    record OneOf(Place place, Expression left, boolean not, Place sign, List<Expression> values)
            implements Constraint {}

    /** All of these. */
    record All(Place place, List<Constraint> parts) implements Constraint {}

    /** At least one of these. */
    record Any(Place place, List<Constraint> parts) implements Constraint {}

    /** The opposite. */
    record Opposite(Place place, Constraint of) implements Constraint {}
}
