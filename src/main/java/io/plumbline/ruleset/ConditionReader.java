package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Reads the conditions of a rule that was checked, and what it concludes. */
final class ConditionReader {

    private final RuleTokens tokens;
    private final RulePlaces places;
    private final Set<String> parameters = new HashSet<>();
    private final ExpressionReader values;

    ConditionReader(RuleTokens tokens, RulePlaces places) {
        this.tokens = tokens;
        this.places = places;
        this.values = new ExpressionReader(tokens, places, parameters);
    }

    /** The conditions up to the word {@code then}. */
    List<Condition> conditions() {
        List<Condition> read = new ArrayList<>();
        while (!tokens.at("then")) {
            read.add(either());
        }
        return List.copyOf(read);
    }

    /** The conclusions up to the word {@code end}. */
    List<Insertion> insertions() {
        List<Insertion> read = new ArrayList<>();
        while (!tokens.at("end")) {
            Token start = tokens.next();
            tokens.expect("(", "no conclusion stands here");
            tokens.next();
            Token type = tokens.next();
            tokens.expect("(", "the conclusion's values could not be found");
            List<Expression> given = values.given();
            tokens.expect(")", "the conclusion's end could not be found");
            tokens.expect(";", "the conclusion's end could not be found");
            read.add(new Insertion(since(start), places.of(type, type), type.text(), given));
        }
        return List.copyOf(read);
    }

    private Place since(Token start) {
        return places.of(start, tokens.last());
    }

    private Condition either() {
        return several("or", this::both, Condition.Either::new);
    }

    private Condition both() {
        return several("and", this::one, Condition.Both::new);
    }

    private Condition several(
            String word, Supplier<Condition> each, BiFunction<Place, List<Condition>, Condition> together) {
        Token start = tokens.peek();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(each.get());
        } while (tokens.accept(word));
        return parts.size() == 1 ? parts.get(0) : together.apply(since(start), List.copyOf(parts));
    }

    private Condition one() {
        Token start = tokens.peek();
        if (tokens.accept("not")) {
            Condition of = one();
            return new Condition.None(since(start), of);
        }
        if (tokens.accept("exists")) {
            Condition of = one();
            return new Condition.Some(since(start), of);
        }
        if (tokens.accept("(")) {
            Condition within = either();
            tokens.expect(")", "a bracket could not be matched");
            return within;
        }
        return fact();
    }

    private Condition fact() {
        Token start = tokens.peek();
        Condition.Pattern pattern = pattern();
        if (!tokens.accept("from")) {
            return pattern;
        }
        if (!tokens.accept("collect")) {
            Expression function = values.value();
            return new Condition.Worked(since(start), pattern, function);
        }
        tokens.expect("(", "the collected fact could not be found");
        Condition.Pattern each = pattern();
        tokens.expect(")", "the end of the collected fact could not be found");
        return new Condition.Collected(since(start), pattern, each);
    }

    private Condition.Pattern pattern() {
        Token start = tokens.peek();
        String name = null;
        if (tokens.ahead(1).is(":")) {
            name = tokens.next().text();
            tokens.next();
        }
        Token type = tokens.next();
        if (!Vocabulary.isKnown(type.text())) {
            throw tokens.unreadable(type, "no fact stands here: " + type.shown());
        }
        if (name != null && type.is("Parameters")) {
            parameters.add(name);
        }
        tokens.expect("(", "what is asked of the fact could not be found");
        List<Constraint> constraints = new ConstraintReader(tokens, places, values).read();
        return new Condition.Pattern(since(start), name, type.text(), constraints);
    }
}
