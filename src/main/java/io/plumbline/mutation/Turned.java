package io.plumbline.mutation;

import io.plumbline.ruleset.Constraint.Operator;
import java.util.List;

/** How a comparison reads once it is turned round. */
final class Turned {

    private static final String NOT = "not ";

    private Turned() {}

    /** The opposite, and for more or less also the one that takes the bound itself the other way. */
    static List<Operator> of(Operator operator) {
        return switch (operator) {
            case EQUAL -> List.of(Operator.DIFFERENT);
            case DIFFERENT -> List.of(Operator.EQUAL);
            case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_MOST -> List.of(Operator.LESS, Operator.MORE);
            case MORE -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_LEAST -> List.of(Operator.MORE, Operator.LESS);
        };
    }

    /** A word such as {@code contains}, with or without its not. */
    static String of(String sign, boolean not) {
        return not ? sign.substring(NOT.length()).strip() : NOT + sign;
    }
}
