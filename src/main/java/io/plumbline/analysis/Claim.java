package io.plumbline.analysis;

import io.plumbline.ruleset.Constraint.Operator;
import java.util.ArrayList;
import java.util.List;

/** Something that is said to hold of values. */
sealed interface Claim {

    /** The values it is about. */
    List<Term> terms();

    /** Two values stand so to each other. */
    record Compared(Term left, Operator operator, Term right) implements Claim {

        @Override
        public List<Term> terms() {
            return List.of(left, right);
        }

        Compared not() {
            return new Compared(left, opposite(operator), right);
        }

        /** The same without a not, where there are but yes and no. */
        Compared plain() {
            boolean turns = operator == Operator.DIFFERENT && right.value() instanceof Boolean;
            return turns ? new Compared(left, Operator.EQUAL, Term.yesOrNo(right.equals(Term.NO))) : this;
        }

        /** The same the other way round. */
        Compared turned() {
            return new Compared(right, Claim.turned(operator), left);
        }
    }

    /** A value is one of these. */
    record Among(Term left, List<Term> values) implements Claim {

        @Override
        public List<Term> terms() {
            List<Term> terms = new ArrayList<>(values);
            terms.add(left);
            return terms;
        }
    }

    static Compared same(Term left, Term right) {
        return new Compared(left, Operator.EQUAL, right);
    }

    static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.DIFFERENT;
            case DIFFERENT -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
        };
    }

    static Operator turned(Operator operator) {
        return switch (operator) {
            case EQUAL, DIFFERENT -> operator;
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
        };
    }
}
