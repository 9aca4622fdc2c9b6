package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a checked rule asks of one fact between its brackets. */
final class ConstraintReader {

    private static final Map<String, Constraint.Operator> OPERATORS = Stream.of(Constraint.Operator.values())
            .collect(Collectors.toMap(Constraint.Operator::sign, Function.identity()));

    private final RuleTokens tokens;
    private final RulePlaces places;
    private final ExpressionReader values;

    ConstraintReader(RuleTokens tokens, RulePlaces places, ExpressionReader values) {
        this.tokens = tokens;
        this.places = places;
        this.values = values;
    }

    /** The constraints up to the closing bracket, of which the first is open. */
    List<Constraint> read() {
        List<Constraint> read = new ArrayList<>();
        if (tokens.accept(")")) {
            return read;
        }
        do {
            read.add(constraint());
        } while (tokens.accept(","));
        tokens.expect(")", "what is asked of the fact could not be told apart");
        return List.copyOf(read);
    }

    private Constraint constraint() {
        if (!tokens.ahead(1).is(":")) {
            return any();
        }
        Token name = tokens.next();
        tokens.next();
        Expression value = values.value();
        return new Constraint.Binding(since(name), name.text(), value);
    }

    private Place since(Token start) {
        return places.of(start, tokens.last());
    }

    private Constraint any() {
        return several("||", this::all, Constraint.Any::new);
    }

    private Constraint all() {
        return several("&&", this::one, Constraint.All::new);
    }

    private Constraint several(
            String sign, Supplier<Constraint> each, BiFunction<Place, List<Constraint>, Constraint> together) {
        Token start = tokens.peek();
        List<Constraint> parts = new ArrayList<>();
        do {
            parts.add(each.get());
        } while (tokens.accept(sign));
        return parts.size() == 1 ? parts.get(0) : together.apply(since(start), List.copyOf(parts));
    }

    private Constraint one() {
        Token start = tokens.peek();
        if (tokens.accept("!")) {
            boolean bracket = tokens.at("(");
            Constraint of = one();
            if (!bracket && !(of instanceof Constraint.Question) && !(of instanceof Constraint.Opposite)) {
                throw tokens.unreadable(start, "it is not clear how far the ! reaches; put brackets after it");
            }
            return new Constraint.Opposite(since(start), of);
        }
        if (tokens.accept("(")) {
            Constraint within = any();
            tokens.expect(")", "a bracket could not be matched");
            return within;
        }
        return comparison(start);
    }

    private Constraint comparison(Token start) {
        Expression left = values.value();
        Token sign = tokens.peek();
        Constraint.Operator operator = sign.kind() == Token.Kind.SIGN ? OPERATORS.get(sign.text()) : null;
        if (operator != null) {
            tokens.next();
            Expression right = values.value();
            return new Constraint.Comparison(since(start), left, operator, places.of(sign, sign), right);
        }
        return sign.isWord() ? search(start, left) : new Constraint.Question(since(start), left);
    }

    private Constraint search(Token start, Expression left) {
        Token first = tokens.peek();
        boolean not = tokens.accept("not");
        Token operator = tokens.next();
        Place sign = places.of(first, operator);
        if (operator.is("in")) {
            tokens.expect("(", "the values after in stand in brackets");
            List<Expression> among = values.given();
            return new Constraint.OneOf(since(start), left, not, sign, among);
        }
        boolean contains = operator.is("contains");
        if (!contains && !operator.is("memberOf")) {
            throw tokens.unreadable(operator, "the comparison " + operator.text() + " is not known");
        }
        Expression right = values.value();
        return new Constraint.Search(
                since(start), not, sign, contains ? left : right, contains ? right : left, contains);
    }
}
