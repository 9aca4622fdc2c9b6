package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A value in a rule: a literal, a field, a name, and what functions make of them. */
final class RuleExpression {

    private static final int DEEPEST = 12;
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "&", "|", "^", "~", "?", "[", "{");

    private final RuleTokens tokens;
    private final RuleNames names;
    private final RuleCalls calls;

    private final FactFields fields;
    private int depth;

    RuleExpression(RuleTokens tokens, RuleNames names, RuleParameters parameters, FactFields fields) {
        this.tokens = tokens;
        this.names = names;
        this.fields = fields;
        this.calls = new RuleCalls(tokens, parameters, this);
    }

    Value value() {
        return value("");
    }

    private Value value(String usedBy) {
        if (++depth > DEEPEST) {
            throw tokens.unreadable(tokens.peek(), "brackets nest too deep here; work it out in several conditions");
        }
        Token start = tokens.next();
        Value value = start(start);
        while (tokens.at(".")) {
            tokens.next();
            value = member(start, value, usedBy);
            start = tokens.last();
        }
        if (tokens.peek().kind() == Token.Kind.SIGN
                && ARITHMETIC.contains(tokens.peek().text())) {
            throw tokens.unreadable(
                    tokens.peek(),
                    "\"" + tokens.peek().text()
                            + "\" cannot stand here; arithmetic is done by functions, like $a.plus( $b ), in a from");
        }
        depth--;
        return value;
    }

    private Value start(Token token) {
        switch (token.kind()) {
            case TEXT:
                return Value.of(String.class);
            case NUMBER:
                return number(token);
            case WORD:
                return word(token);
            default:
                throw tokens.unreadable(
                        token.kind() == Token.Kind.NOTHING ? tokens.last() : token,
                        token.kind() == Token.Kind.NOTHING
                                ? "a value is missing after this"
                                : "a value is expected here; found " + token.shown());
        }
    }

    private Value number(Token token) {
        if (!token.text().equals("0") && !token.text().equals("1")) {
            tokens.report(
                    token,
                    "the number " + token.shown()
                            + " stands in a rule; give it a name in methodology/parameters.csv and write "
                            + "$p.get( \"its.name\" )");
            return Value.UNKNOWN;
        }
        return Value.of(int.class);
    }

    private Value word(Token token) {
        if (token.isName()) {
            return names.get(token);
        }
        switch (token.text()) {
            case "true", "false":
                return Value.of(boolean.class);
            case "null":
                return Value.NULL;
            case "new":
                throw tokens.unreadable(token, "new may stand only in insert( new … ), before a conclusion");
            case "this":
                return fields.self(token);
            default:
                return Character.isUpperCase(token.text().charAt(0)) ? ofWord(token) : field(token);
        }
    }

    private Value ofWord(Token token) {
        if (!Vocabulary.isKnown(token.text())) {
            tokens.unknown(token, "unknown word \"" + token.text() + "\"", Vocabulary.words());
            return calls.skippedMember();
        }
        Class<?> type = Vocabulary.type(token.text());
        if (type == null || !tokens.accept(".")) {
            throw tokens.unreadable(
                    token, "\"" + token.text() + "\" is no value; a function of it is, like Figures.mean( $values )");
        }
        return calls.offered(Value.of(type), Member.asked(Member.of(type), true), token.text(), "");
    }

    /** A field of the fact between whose brackets it stands; nowhere else does a word without a dollar mean anything. */
    private Value field(Token token) {
        if (fields.isOpen()) {
            return calls.skippedArguments();
        }
        if (fields.areNone()) {
            boolean asked = tokens.at("(") || tokens.at(".");
            tokens.report(
                    token,
                    asked
                            ? "unknown word \"" + token.text() + "\"; a function belongs to a name or a word, "
                                    + "like Figures.mean( $values )"
                            : "\"" + token.text() + "\" is no value; a text stands in quotation marks, "
                                    + "a name begins with a dollar");
            return calls.skippedArguments();
        }
        List<Member> members = fields.all();
        if (!Member.names(members).contains(token.text())) {
            fields.unknown(token);
            return calls.skippedArguments();
        }
        return fields.sureOf(token, calls.call(token, members, false));
    }

    /** What comes after a dot; a value that may be missing cannot be asked anything. */
    private Value member(Token of, Value owner, String usedBy) {
        Token name = tokens.peek();
        if (owner.missing() && !owner.isNull()) {
            tokens.report(of, fields.mayBeMissing(of));
        }
        if (!owner.isKnown()) {
            return calls.skippedMember();
        }
        if (owner.isNull()) {
            throw tokens.unreadable(of, "null is nothing and has no \"" + name.text() + "\"");
        }
        return calls.offered(owner, Member.asked(Member.of(owner), false), owner.named(), usedBy);
    }

    /** The values in brackets, of which the first is open, with their places. */
    List<Given> arguments(String usedBy) {
        List<Given> given = new ArrayList<>();
        if (tokens.accept(")")) {
            return given;
        }
        do {
            Token start = tokens.peek();
            given.add(new Given(start, value(usedBy)));
        } while (tokens.accept(","));
        tokens.expect(
                ")",
                "a comma or a closing bracket is expected here; found "
                        + (tokens.isOver()
                                ? "the end of the rule"
                                : tokens.peek().shown()));
        return given;
    }
}
