package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the values of a rule that was checked. */
final class ExpressionReader {

    private static final Set<String> LOOKUPS = Set.of("get", "count");

    private final RuleTokens tokens;
    private final RulePlaces places;
    private final Set<String> parameters;

    /**
     * Reads on from these tokens.
     *
     * @param parameters the names that stand for the parameters
     */
    ExpressionReader(RuleTokens tokens, RulePlaces places, Set<String> parameters) {
        this.tokens = tokens;
        this.places = places;
        this.parameters = parameters;
    }

    Expression value() {
        Token start = tokens.next();
        Expression value = start(start);
        while (tokens.accept(".")) {
            value = member(start, value);
        }
        return value;
    }

    /** The values up to the closing bracket, of which the first is open. */
    List<Expression> given() {
        List<Expression> given = new ArrayList<>();
        if (tokens.accept(")")) {
            return given;
        }
        do {
            given.add(value());
        } while (tokens.accept(","));
        tokens.expect(")", "the values in brackets could not be told apart");
        return List.copyOf(given);
    }

    private Place since(Token start) {
        return places.of(start, tokens.last());
    }

    private Expression start(Token token) {
        return switch (token.kind()) {
            case TEXT -> new Expression.Literal(since(token), token.text());
            case NUMBER -> new Expression.Literal(since(token), Integer.valueOf(token.text()));
            case WORD -> word(token);
            default -> throw tokens.unreadable(token, "no value stands here");
        };
    }

    private Expression word(Token token) {
        if (token.isName()) {
            return new Expression.Name(since(token), token.text());
        }
        return switch (token.text()) {
            case "true", "false" -> new Expression.Literal(since(token), Boolean.valueOf(token.text()));
            case "null" -> new Expression.Literal(since(token), null);
            case "this" -> new Expression.Self(since(token));
            default -> Character.isUpperCase(token.text().charAt(0)) ? ofWord(token) : field(token);
        };
    }

    private Expression field(Token token) {
        List<Expression> given = tokens.accept("(") ? given() : List.of();
        return new Expression.Field(since(token), token.text(), given);
    }

    private Expression ofWord(Token token) {
        tokens.expect(".", "a word stands here without what is asked of it");
        String member = tokens.next().text();
        if (!tokens.accept("(")) {
            return new Expression.Constant(since(token), token.text(), member);
        }
        List<Expression> given = given();
        return new Expression.Function(since(token), token.text(), member, given);
    }

    private Expression member(Token start, Expression of) {
        String member = tokens.next().text();
        List<Expression> given = tokens.accept("(") ? given() : List.of();
        if (of instanceof Expression.Name name
                && parameters.contains(name.name())
                && LOOKUPS.contains(member)
                && given.size() == 1
                && given.get(0) instanceof Expression.Literal id) {
            return new Expression.Lookup(since(start), name, String.valueOf(id.value()), member.equals("count"));
        }
        return new Expression.Call(since(start), of, member, given);
    }
}
