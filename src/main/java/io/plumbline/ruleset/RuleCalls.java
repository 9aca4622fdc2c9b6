package io.plumbline.ruleset;

import io.plumbline.methodology.Figure;
import java.util.List;

/** What is asked of a word or a value of a rule: a function with what it is given, a constant, a parameter. */
final class RuleCalls {

    private final RuleTokens tokens;
    private final RuleParameters parameters;
    private final RuleExpression values;

    RuleCalls(RuleTokens tokens, RuleParameters parameters, RuleExpression values) {
        this.tokens = tokens;
        this.parameters = parameters;
        this.values = values;
    }

    /** Reads on over what is asked of something of which nothing is known. */
    Value skippedMember() {
        tokens.accept(".");
        if (tokens.peek().isWord()) {
            tokens.next();
        }
        return skippedArguments();
    }

    /** Reads on over brackets that stand after something of which nothing is known. */
    Value skippedArguments() {
        if (tokens.accept("(")) {
            values.arguments("");
        }
        return Value.UNKNOWN;
    }

    /** What stands after a dot, of all that is offered there. */
    Value offered(Value owner, List<Member> members, String ownersName, String usedBy) {
        Token name = tokens.peek();
        if (!name.isWord()) {
            throw tokens.unreadable(name, "a function is expected after the dot; found " + name.shown());
        }
        if (!Member.names(members).contains(name.text())) {
            tokens.unknown(name, ownersName + " has no \"" + name.text() + "\"", Member.names(members));
            return skippedMember();
        }
        tokens.next();
        if (!RuleParameters.isNamedBy(owner, name.text())) {
            return call(name, members, true);
        }
        tokens.expect("(", "a parameter is named in brackets, like $p." + name.text() + "( \"its.id\" )");
        Token id = tokens.next();
        parameters.check(id, name.text(), usedBy);
        tokens.expect(")", "the bracket after the parameter \"" + id.text() + "\" is not closed");
        return Value.of(name.text().equals("get") ? Figure.class : int.class);
    }

    /** A function or a constant by its name. */
    Value call(Token name, List<Member> members, boolean afterDot) {
        boolean bracket = tokens.accept("(");
        List<Given> given = bracket ? values.arguments(name.text()) : List.of();
        List<Member> called =
                members.stream().filter(each -> each.name().equals(name.text())).toList();
        if (afterDot && bracket == called.get(0).constant()) {
            tokens.report(
                    name,
                    "\"" + name.text() + "\" is written " + (bracket ? "without" : "with") + " brackets after a dot: "
                            + name.text() + (bracket ? "" : "()"));
            return called.get(0).gives();
        }
        List<List<Value>> ways = called.stream().map(Member::takes).toList();
        return called.get(Given.check(tokens, name, ways, given)).gives();
    }
}
