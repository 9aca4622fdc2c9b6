package io.plumbline.ruleset;

import io.plumbline.interview.Interview;
import io.plumbline.methodology.Methodology;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What conditions come to whatever a document says, as far as tables and the kinds of values prove it. */
public final class Certain {

    private Certain() {}

    /** Whether a function always gives one value, so that a condition that asks nothing of it is always met. */
    public static boolean gives(Condition.Worked condition) {
        List<Member> called = Vocabulary.words().stream()
                .map(Vocabulary::type)
                .filter(type -> type != null)
                .flatMap(type -> called(type, condition.function()))
                .toList();
        return !called.isEmpty()
                && called.stream()
                        .noneMatch(
                                each -> each.gives().missing() || each.gives().isSeveral());
    }

    private static Stream<Member> called(Class<?> type, Expression function) {
        if (function instanceof Expression.Function ofWord) {
            return type.getSimpleName().equals(ofWord.word())
                    ? called(type, ofWord.member(), true, ofWord.given().size())
                    : Stream.empty();
        }
        return function instanceof Expression.Call call
                ? called(type, call.member(), false, call.given().size())
                : Stream.empty();
    }

    private static Stream<Member> called(Class<?> type, String name, boolean ofWord, int given) {
        return Member.called(type, name, ofWord).stream()
                .filter(each -> each.takes().size() == given);
    }

    /** Whether only rows of a table are collected, chosen by nothing that differs between documents. */
    public static boolean isOfTable(Condition.Collected condition) {
        Class<?> type = Vocabulary.type(condition.each().type());
        return type != null
                && type.getPackage() == Methodology.class.getPackage()
                && Within.constraints(condition.each())
                        .flatMap(Within::values)
                        .noneMatch(each -> each instanceof Expression.Name || each instanceof Expression.Lookup);
    }

    /** Whether a number of people, answers or facts is held against nothing, below which no number lies. */
    public static boolean isCountAgainstNone(Condition.Pattern pattern, Constraint.Comparison comparison) {
        return comparison.right() instanceof Expression.Literal literal
                && literal.value() instanceof Number none
                && none.longValue() == 0
                && comparison.left() instanceof Expression.Field field
                && isCount(pattern, field);
    }

    private static boolean isCount(Condition.Pattern pattern, Expression.Field field) {
        Class<?> type = "List".equals(pattern.type()) ? Collection.class : Vocabulary.type(pattern.type());
        if (type == Collection.class) {
            return field.name().equals("size");
        }
        return type.getPackage() == Interview.class.getPackage()
                && Member.called(type, field.name(), false).stream()
                        .allMatch(each -> each.gives().isWhole());
    }
}
