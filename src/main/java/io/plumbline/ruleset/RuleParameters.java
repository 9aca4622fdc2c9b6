package io.plumbline.ruleset;

import io.plumbline.methodology.Nearest;
import io.plumbline.methodology.Parameters;
import java.util.Set;
import java.util.TreeSet;

/** The parameters a rule names: each exists, is whole where it counts, and is above zero where it divides. */
final class RuleParameters {

    /** Functions that divide by what they are given. */
    private static final Set<String> DIVIDING = Set.of("over", "shareOf", "precisionOf", "quotient");

    private final RuleTokens tokens;
    private final Parameters parameters;
    private final Set<String> named = new TreeSet<>();

    RuleParameters(RuleTokens tokens, Parameters parameters) {
        this.tokens = tokens;
        this.parameters = parameters;
    }

    /** The ids of those named so far. */
    Set<String> named() {
        return named;
    }

    /** Whether such a function of a value names a parameter. */
    static boolean isNamedBy(Value owner, String function) {
        return owner.type() == Parameters.class && (function.equals("get") || function.equals("count"));
    }

    /**
     * Checks a parameter that is named.
     *
     * @param accessor {@code get} or {@code count}
     * @param usedBy the function it is handed to, or nothing
     */
    void check(Token id, String accessor, String usedBy) {
        if (id.kind() != Token.Kind.TEXT) {
            throw tokens.unreadable(id, "a parameter is named by its id in quotation marks; found " + id.shown());
        }
        named.add(id.text());
        Parameters.Parameter parameter = parameters.find(id.text());
        if (parameter == null) {
            tokens.report(
                    id,
                    "there is no parameter \"" + id.text() + "\" in methodology/parameters.csv"
                            + Nearest.hint(id.text(), parameters.ids()));
            return;
        }
        if (accessor.equals("count") && !parameter.isCount()) {
            tokens.report(
                    id,
                    "the parameter \"" + id.text() + "\" counts something and must be a whole number, but is "
                            + parameter.value());
        }
        if (DIVIDING.contains(usedBy) && !parameter.isDivisor()) {
            tokens.report(
                    id,
                    "the parameter \"" + id.text() + "\" is divided by and must be above 0, but is "
                            + parameter.value());
        }
    }
}
