package io.plumbline.ruleset;

import io.plumbline.methodology.Nearest;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;

/**
 * The conditions of a rule, held to four shapes: a join, {@code not} or {@code exists}, a figure from an allowed function,
 * and a list of collected facts.
 */
final class RuleConditions {

    private static final int DEEPEST = 6;
    private static final List<String> KEYWORDS = List.of("then", "not", "exists", "and", "or", "from", "end");
    private static final Set<String> OTHER_FORMS =
            Set.of("eval", "accumulate", "acc", "forall", "collect", "groupby", "entry-point", "window", "over");
    private static final String FORMS = "this form of condition is not allowed; use a fact with its conditions, "
            + "not, exists, a figure from a function, or a list from collect";

    private final RuleTokens tokens;
    private final RuleParameters parameters;
    private final Set<String> reads;
    private int depth;

    RuleConditions(RuleTokens tokens, RuleParameters parameters, Set<String> reads) {
        this.tokens = tokens;
        this.parameters = parameters;
        this.reads = reads;
    }

    /** Reads up to the word {@code then}. */
    void read(RuleNames names) {
        while (!tokens.at("then")) {
            if (tokens.isOver()) {
                throw tokens.unreadable(tokens.last(), "then and a conclusion are missing after this");
            }
            several(names);
        }
    }

    private void several(RuleNames names) {
        one(names);
        while (tokens.at("and") || tokens.at("or")) {
            boolean either = tokens.next().is("or");
            one(either ? names.within() : names);
        }
    }

    private void one(RuleNames names) {
        if (++depth > DEEPEST) {
            throw tokens.unreadable(tokens.peek(), "conditions nest too deep here; make several rules of it");
        }
        if (tokens.accept("not") || tokens.accept("exists")) {
            if (tokens.at("not") || tokens.at("exists")) {
                throw tokens.unreadable(
                        tokens.peek(),
                        "\"" + tokens.peek().text() + "\" stands right behind another; "
                                + "keep one of them, or put what follows the first in brackets");
            }
            one(names.within());
        } else if (tokens.accept("(")) {
            several(names);
            tokens.expect(
                    ")",
                    "a closing bracket is expected here; found " + tokens.peek().shown());
        } else {
            pattern(names, false);
        }
        depth--;
    }

    private void pattern(RuleNames names, boolean collected) {
        Token name = null;
        if (tokens.peek().isWord() && tokens.ahead(1).is(":")) {
            name = tokens.next();
            tokens.next();
        }
        Token word = tokens.next();
        if (!word.isWord()
                || word.isName()
                || !tokens.at("(")
                || word.is("insert")
                || OTHER_FORMS.contains(word.text())) {
            throw noPattern(word);
        }
        tokens.next();
        boolean known = Vocabulary.isKnown(word.text());
        if (!known) {
            tokens.unknown(word, "unknown fact \"" + word.text() + "\"", Vocabulary.words());
        }
        Class<?> type = known ? type(word) : Object.class;
        FactFields fields = new FactFields(tokens, type, tokens.partsOfBracket());
        RuleExpression values = new RuleExpression(tokens, names, parameters, fields);
        new RuleConstraints(tokens, names, values, fields).read();
        Value found = known ? Value.of(type) : Value.UNKNOWN;
        if (tokens.at("from") && !collected) {
            found = from(word, found, names);
        } else if (known && !Vocabulary.isFact(word.text())) {
            tokens.report(word, word.text() + " stands for a value and needs a from");
        } else if (known) {
            reads.add(word.text());
        }
        if (name != null) {
            names.bind(name, found);
        }
    }

    private static Class<?> type(Token word) {
        return word.is("List") ? List.class : word.is("Integer") ? Integer.class : Vocabulary.type(word.text());
    }

    private RuleTokens.Unreadable noPattern(Token word) {
        if (word.is("when")) {
            return tokens.unreadable(word, "the word when stands here a second time; take it away");
        }
        if (word.is("insert")) {
            return tokens.unreadable(word, "the word then is missing above the conclusions");
        }
        if (word.isWord() && !word.isName() && !tokens.at("(") && !OTHER_FORMS.contains(word.text())) {
            boolean fact = Vocabulary.isKnown(word.text());
            return tokens.unreadable(
                    word,
                    fact
                            ? "the brackets are missing after " + word.text() + "; write " + word.text() + "()"
                            : "\"" + word.shown() + "\" cannot stand here" + Nearest.hint(word.text(), KEYWORDS));
        }
        return tokens.unreadable(word.kind() == Token.Kind.NOTHING ? tokens.last() : word, FORMS);
    }

    private Value from(Token word, Value wanted, RuleNames names) {
        tokens.next();
        Token start = tokens.peek();
        if (start.is("collect")) {
            return collected(word, names);
        }
        boolean owned = start.isName() || start.isWord() && Vocabulary.isKnown(start.text());
        if (!owned || !tokens.ahead(1).is(".")) {
            throw noFunction(start);
        }
        Value given = new RuleExpression(tokens, names, parameters, FactFields.none(tokens)).value();
        if (!tokens.last().is(")")) {
            throw tokens.unreadable(
                    start,
                    "after from an allowed function must stand, like Figures.mean( $values ); found " + start.shown()
                            + " without brackets at its end");
        }
        Value each = given.isSeveral() && given.of() != null ? Value.of(given.of()) : given;
        if (wanted.isKnown() && !each.fits(wanted)) {
            tokens.report(
                    word,
                    word.text() + " stands for " + wanted.words() + ", but what follows from gives " + each.words());
        }
        return wanted;
    }

    private RuleTokens.Unreadable noFunction(Token start) {
        String meant = "";
        if (start.isWord() && tokens.ahead(1).is("(")) {
            meant = Nearest.hint(start.text(), List.of("collect"));
        } else if (start.isWord() && tokens.ahead(1).is(".")) {
            meant = Nearest.hint(start.text(), Vocabulary.words());
        }
        return tokens.unreadable(
                start.kind() == Token.Kind.NOTHING ? tokens.last() : start,
                "after from an allowed function must stand, like Figures.mean( $values ), or a collect; found "
                        + start.shown() + meant);
    }

    private Value collected(Token word, RuleNames names) {
        Token collect = tokens.next();
        if (!word.is("List")) {
            tokens.report(word, "a collect gives a list; write List( … ) from collect( … )");
        }
        tokens.expect("(", "after collect a fact stands in brackets, like collect( Score() )");
        if (tokens.peek().isWord() && tokens.ahead(1).is(":")) {
            tokens.report(tokens.peek(), "a name within collect means nothing; take it away");
        }
        Token fact = tokens.ahead(tokens.ahead(1).is(":") ? 2 : 0);
        pattern(names.within(), true);
        tokens.expect(
                ")",
                "the bracket after collect is not closed; found "
                        + tokens.peek().shown());
        Class<?> of = Vocabulary.isFact(fact.text()) ? Vocabulary.type(fact.text()) : null;
        boolean open = of != null && !Modifier.isAbstract(of.getModifiers());
        return collect.isWord() ? new Value(List.class, open ? of : null, false) : Value.UNKNOWN;
    }
}
