package io.plumbline.ruleset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what kept a condition from being met: what was found, what would have been needed. */
record ObstacleWords(FactWords words, CaseFacts facts) {

    private static final String NONE = "none";

    /** What was found. */
    String found(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case MISSING -> NONE;
            case NOTHING -> "nothing";
            case IN_THE_WAY -> obstacle.facts().stream().map(this::concluded).collect(Collectors.joining("; "));
            case FAILS, COUNT, RESULT -> found(obstacle.asked());
        };
    }

    /** A fact, and the rule that concluded it. */
    String concluded(Object fact) {
        return words.fact(fact)
                + facts.because(fact)
                        .map(each -> ", concluded by " + each.rule())
                        .orElse("");
    }

    private String found(Asked asked) {
        if (asked.answer() == Truth.OPEN) {
            return "nothing";
        }
        if (asked.constraint() instanceof Constraint.Question question) {
            return "false" + given(question, asked);
        }
        if (asked.constraint() instanceof Constraint.Opposite opposite) {
            return "true" + given(opposite.of(), asked);
        }
        return words.value(
                asked.constraint() instanceof Constraint.Search search && search.contains()
                        ? asked.right()
                        : asked.left());
    }

    /** The values that a question was asked with. */
    private String given(Constraint constraint, Asked asked) {
        if (!(constraint instanceof Constraint.Question question)
                || !(question.asked() instanceof Expression.Field field)) {
            return "";
        }
        String given = field.given().stream()
                .map(each -> words.value(new Working(asked.names(), asked.fact()).value(each)) + parameter(each))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : " for " + given;
    }

    /** What would have been needed. */
    String needed(Obstacle obstacle) {
        String wanted =
                words.wanted(obstacle.pattern().type(), obstacle.subject().says());
        return switch (obstacle.kind()) {
            case MISSING -> wanted;
            case NOTHING -> obstacle.pattern().type();
            case IN_THE_WAY -> NONE;
            case FAILS, COUNT, RESULT -> needed(obstacle.asked());
        };
    }

    private String needed(Asked asked) {
        Constraint constraint = asked.constraint();
        if (constraint instanceof Constraint.Comparison comparison) {
            return needed(comparison, asked);
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return among(oneOf.not(), (Collection<?>) asked.right());
        }
        if (constraint instanceof Constraint.Search search) {
            return search.contains()
                    ? (search.not() ? "without " : "with ") + words.value(asked.left())
                    : among(search.not(), asked.right() instanceof Collection<?> those ? those : List.of());
        }
        return constraint instanceof Constraint.Question
                ? "true"
                : constraint instanceof Constraint.Opposite
                        ? "false"
                        : constraint.place().oneLine();
    }

    private String needed(Constraint.Comparison comparison, Asked asked) {
        boolean open = asked.answer() == Truth.OPEN;
        String right = open ? comparison.right().place().oneLine() : words.value(asked.right());
        boolean day = asked.right() instanceof LocalDate;
        return switch (comparison.operator()) {
            case EQUAL -> right;
            case DIFFERENT -> asked.right() == null && !open ? "a value" : "anything but " + right;
            case LESS -> (day ? "before " : "less than ") + right;
            case AT_MOST -> right + (day ? " or earlier" : " or less");
            case MORE -> (day ? "after " : "more than ") + right;
            case AT_LEAST -> right + (day ? " or later" : " or more");
        };
    }

    private String among(boolean not, Collection<?> several) {
        return (not ? "none of " : several.size() == 1 ? "" : "one of ") + words.value(several);
    }

    /** Both as a sentence. */
    String said(Obstacle obstacle) {
        String found = found(obstacle);
        String needed = needed(obstacle);
        return switch (obstacle.kind()) {
            case MISSING -> "there is no " + needed + (isGiven(obstacle) ? "; the document gives none" : "");
            case NOTHING -> obstacle.pattern().place().oneLine() + " comes to nothing, since a value is missing";
            case IN_THE_WAY ->
                "there must be no "
                        + words.wanted(
                                obstacle.pattern().type(), obstacle.subject().says()) + "; there is " + found;
            case COUNT ->
                "the number of "
                        + words.wanted(
                                obstacle.pattern().type(), obstacle.subject().says()) + condition(obstacle)
                        + held(obstacle.asked(), found, needed);
            case RESULT -> named(obstacle) + held(obstacle.asked(), found, needed);
            case FAILS ->
                words.fact(obstacle.facts().get(0)) + ": "
                        + left(obstacle.asked().constraint()) + held(obstacle.asked(), found, needed);
        };
    }

    private static boolean isGiven(Obstacle obstacle) {
        return !Vocabulary.isConclusion(obstacle.pattern().type());
    }

    private static String condition(Obstacle obstacle) {
        String asked = obstacle.subject().asked().stream()
                .filter(each -> !(each instanceof Constraint.Binding))
                .map(each -> each.place().oneLine())
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? "" : " with " + asked;
    }

    private String named(Obstacle obstacle) {
        String name = obstacle.pattern().name();
        boolean self = obstacle.asked().constraint() instanceof Constraint.Comparison comparison
                && comparison.left() instanceof Expression.Self;
        return (name == null ? words.value(obstacle.facts().get(0)) : name.substring(1))
                + (self ? "" : ": " + left(obstacle.asked().constraint()));
    }

    private static String left(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison.left().place().oneLine();
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.left().place().oneLine();
        }
        return constraint instanceof Constraint.Search search
                ? (search.contains() ? search.several() : search.one()).place().oneLine()
                : constraint.place().oneLine();
    }

    private static String held(Asked asked, String found, String needed) {
        return " needs " + (isYesOrNo(asked) ? "to be " : "") + needed + parameter(asked) + ", is " + found;
    }

    private static boolean isYesOrNo(Asked asked) {
        return Stream.of("true", "false").anyMatch(String.valueOf(asked.right())::equals)
                || asked.constraint() instanceof Constraint.Question
                || asked.constraint() instanceof Constraint.Opposite;
    }

    private static String parameter(Asked asked) {
        return asked.constraint() instanceof Constraint.Comparison comparison ? parameter(comparison.right()) : "";
    }

    private static String parameter(Expression bound) {
        return bound instanceof Expression.Lookup lookup ? " (parameter " + lookup.id() + ")" : "";
    }
}
