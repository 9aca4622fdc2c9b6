package io.plumbline.analysis;

import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.Constraint.Operator;

/** What is certain of numbers: which are whole, within which bounds they lie, and which comes first. */
final class Numbers {

    private Numbers() {}

    /** Whether two constants stand so to each other; they are not the same. */
    static boolean isTrue(Term one, Operator operator, Term other) {
        if (!operator.isOrdered()) {
            return operator == Operator.DIFFERENT;
        }
        return one.figure() != null
                && other.figure() != null
                && operator.holds(one.figure().compareTo(other.figure()));
    }

    /** Between whole numbers less means at least one less. */
    static Claim.Compared whole(Claim.Compared rising) {
        if (rising.operator() == Operator.LESS
                && isWhole(rising.left())
                && isWhole(rising.right().figure())) {
            Figure below = rising.right().figure().minus(Figure.ONE);
            return new Claim.Compared(rising.left(), Operator.AT_MOST, Term.constant(below));
        }
        if (rising.operator() == Operator.LESS
                && isWhole(rising.right())
                && isWhole(rising.left().figure())) {
            Figure above = rising.left().figure().plus(Figure.ONE);
            return new Claim.Compared(Term.constant(above), Operator.AT_MOST, rising.right());
        }
        return rising;
    }

    private static boolean isWhole(Figure figure) {
        return figure != null && figure.isWhole();
    }

    static boolean isWhole(Term term) {
        return term.word().equals("wholePart")
                || Gathered.isCount(term)
                || term.isField() && Fields.isWhole(term.parts().get(0).word(), term.word());
    }

    /** Between which figures a value lies, or null. */
    static Certain.Bounds bounds(Term term) {
        if (Gathered.isCount(term)) {
            return new Certain.Bounds(Figure.ZERO, null);
        }
        return term.isField() ? Certain.bounds(term.parts().get(0).word(), term.word()) : null;
    }
}
