package io.plumbline.ruleset;

import io.plumbline.methodology.Nearest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule does when its conditions hold: it inserts conclusions made of what its conditions bound, and nothing else. */
final class RuleConsequence {

    private static final List<String> KEYWORDS = List.of("insert", "end");
    private static final String ONLY = "a rule may only insert conclusions made of what its conditions bound, like "
            + "insert( new Raw( $d, $cap ) ); found ";

    private final RuleTokens tokens;
    private final RuleExpression values;
    private final Set<String> concludes;
    private final List<Conclusion> conclusions;

    RuleConsequence(RuleTokens tokens, RuleExpression values, Set<String> concludes, List<Conclusion> conclusions) {
        this.tokens = tokens;
        this.values = values;
        this.concludes = concludes;
        this.conclusions = conclusions;
    }

    /**
     * A conclusion as a rule words it.
     *
     * @param file the rule's file
     * @param type what is concluded
     * @param given what it is made of
     */
    record Conclusion(String file, String type, List<Given> given) {}

    /** Reads up to the word {@code end}. */
    void read(String path) {
        if (tokens.at("end")) {
            tokens.report(tokens.peek(), "the rule concludes nothing; it needs insert( new … );");
        }
        while (!tokens.at("end")) {
            if (tokens.isOver()) {
                Token last = tokens.last();
                throw tokens.unreadable(
                        new Token(Token.Kind.NOTHING, "", last.line() + 1, 1, true),
                        "the word end is missing here, after the last conclusion");
            }
            statement(path);
        }
    }

    private void statement(String path) {
        Token insert = tokens.next();
        if (!insert.is("insert") || !tokens.at("(") || !tokens.ahead(1).is("new")) {
            boolean word = insert.isWord() && (insert.is("insert") || !tokens.at("(") || near(insert));
            throw tokens.unreadable(insert, ONLY + insert.shown() + (word ? hint(insert) : ""));
        }
        tokens.next();
        tokens.next();
        Token type = tokens.next();
        if (!type.isWord()) {
            throw tokens.unreadable(type, "after new the conclusion is named; found " + type.shown());
        }
        if (!tokens.at("(")) {
            throw tokens.unreadable(
                    type,
                    "\"" + type.text() + "\" is not followed by the values it is made of, like "
                            + "insert( new Raw( $d, $cap ) );");
        }
        tokens.next();
        List<Given> given = values.arguments("");
        conclude(path, type, given);
        tokens.expect(")", "a closing bracket is missing; a conclusion ends with ) );");
        if (!tokens.accept(";")) {
            throw tokens.unreadable(
                    tokens.last(), "a semicolon is missing at the end of: insert( new " + type.text() + "( … ) )");
        }
    }

    private static boolean near(Token word) {
        return Nearest.isNear(word.text(), "insert") || Nearest.isNear(word.text(), "end");
    }

    private static String hint(Token word) {
        return word.is("insert") ? "" : Nearest.hint(word.text(), KEYWORDS);
    }

    private void conclude(String path, Token type, List<Given> given) {
        concludes.add(type.text());
        if (!Vocabulary.isConclusion(type.text())) {
            tokens.unknown(type, "\"" + type.text() + "\" is not a conclusion", Vocabulary.conclusions());
            return;
        }
        conclusions.add(new Conclusion(path, type.text(), given));
        Class<?> conclusion = Vocabulary.type(type.text());
        List<List<Value>> ways = Stream.of(conclusion.getConstructors())
                .map(RuleConsequence::wanted)
                .toList();
        if (ways.stream().noneMatch(each -> each.size() == given.size())) {
            tokens.report(
                    type,
                    type.text() + " is concluded of "
                            + Stream.of(conclusion.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .collect(Collectors.joining(", "))
                            + "; here it is given " + Given.counted(given.size()));
        } else {
            Given.check(tokens, type, ways, given);
        }
    }

    private static List<Value> wanted(Constructor<?> constructor) {
        return Stream.of(constructor.getParameters())
                .map(each -> wanted(constructor.getDeclaringClass(), each))
                .toList();
    }

    private static Value wanted(Class<?> conclusion, Parameter parameter) {
        return Value.of(parameter.getParameterizedType(), Missing.mayBe(conclusion, parameter.getName()));
    }
}
