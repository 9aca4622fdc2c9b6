package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;

/**
 * The conditions of a rule, held to four shapes: a join, {@code not} or {@code exists}, a figure from an allowed function,
 * and a list of collected facts.
 */
final class RuleConditions {

    private static final Pattern FIELD = Pattern.compile("^(?:\\$\\w+\\s*:\\s*)?!?\\s*([A-Za-z_]\\w*)");
    private static final Pattern SOURCE =
            Pattern.compile("(\\$\\w+|[A-Z]\\w*)\\s*\\.\\s*\\w+\\s*\\(.*\\)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])(\\d+(?:\\.\\d+)?)(?![\\w.])");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Set<String> BASE_FIELDS = Set.of("this", "size", "empty");

    private static final String FORMS = "this form of condition is not allowed; use a fact with its conditions, "
            + "not, exists, a figure from a function, or a list from collect";

    private final String path;
    private final String[] lines;
    private final List<Diagnostic> problems;

    RuleConditions(String path, String[] lines, List<Diagnostic> problems) {
        this.path = path;
        this.lines = lines;
        this.problems = problems;
    }

    private void report(int line, String message) {
        problems.add(new Diagnostic(path, Math.max(0, line), 0, message));
    }

    /** A line of a rule file without the comment at its end. */
    static String withoutComment(String line) {
        Matcher texts = TEXT.matcher(line);
        String blank = texts.replaceAll(found -> "\"" + "_".repeat(found.group().length() - 2) + "\"");
        int comment = blank.indexOf("//");
        return comment < 0 ? line : line.substring(0, comment);
    }

    /** The numbers of an expression that are neither 0 nor 1, outside of texts. */
    static List<String> numbers(String code) {
        return NUMBER.matcher(TEXT.matcher(code).replaceAll("\"\""))
                .results()
                .map(found -> found.group(1))
                .filter(each -> !each.equals("0") && !each.equals("1"))
                .toList();
    }

    void check(BaseDescr condition, Set<String> reads) {
        if (condition instanceof AndDescr
                || condition instanceof OrDescr
                || condition instanceof NotDescr
                || condition instanceof ExistsDescr) {
            ((ConditionalElementDescr) condition).getDescrs().forEach(each -> check((BaseDescr) each, reads));
        } else if (condition instanceof PatternDescr pattern) {
            pattern(pattern, reads);
        } else {
            report(condition.getLine(), FORMS);
        }
    }

    private void pattern(PatternDescr pattern, Set<String> reads) {
        String word = pattern.getObjectType();
        PatternSourceDescr source = pattern.getSource();
        if (source != null && !(source instanceof CollectDescr) && !(source instanceof FromDescr)) {
            report(pattern.getLine(), FORMS);
            return;
        }
        if (!Vocabulary.isKnown(word)) {
            report(pattern.getLine(), "unknown fact \"" + word + "\"" + Nearest.hint(word, Vocabulary.words()));
            return;
        }
        if (source == null && !Vocabulary.isFact(word)) {
            report(pattern.getLine(), word + " stands for a value and needs a from");
        } else if (source == null) {
            reads.add(word);
        } else if (source instanceof CollectDescr collect && word.equals("List")) {
            pattern(collect.getInputPattern(), reads);
        } else if (source instanceof FromDescr from) {
            from(pattern, from.getDataSource().getText());
        } else {
            report(pattern.getLine(), "after from only a collect into a List or an allowed function may stand");
        }
        for (BaseDescr each : pattern.getDescrs()) {
            constraint(pattern, each);
        }
    }

    private void from(PatternDescr pattern, String source) {
        Matcher call = SOURCE.matcher(source.strip());
        String owner = call.matches() ? call.group(1) : "";
        if (owner.isEmpty() || !owner.startsWith("$") && !Vocabulary.isKnown(owner)) {
            report(
                    pattern.getLine(),
                    "after from an allowed function must stand, like Figures.mean( $values ); found " + source);
        }
        checkNumbers(pattern.getLine(), source);
    }

    private void constraint(PatternDescr pattern, BaseDescr constraint) {
        String text = constraint.getText() == null ? constraint.toString() : constraint.getText();
        int line = constraint.getLine() > 0 ? constraint.getLine() : pattern.getLine();
        checkNumbers(line, text);
        Class<?> type = Vocabulary.type(pattern.getObjectType());
        Matcher field = FIELD.matcher(text.strip());
        if (type != null && field.find() && !known(type, field.group(1))) {
            report(
                    lineOf(line, field.group(1)),
                    "unknown field \"" + field.group(1) + "\" of " + pattern.getObjectType()
                            + Nearest.hint(field.group(1), fields(type)));
        }
    }

    private int lineOf(int from, String word) {
        for (int i = from; i <= Math.min(from + 5, lines.length); i++) {
            if (lines[i - 1].matches(".*\\b" + Pattern.quote(word) + "\\b.*")) {
                return i;
            }
        }
        return from;
    }

    private void checkNumbers(int line, String code) {
        numbers(code)
                .forEach(
                        each -> report(
                                line,
                                "the number " + each
                                        + " stands in a rule; give it a name in methodology/parameters.csv and write $p.get( \"its.name\" )"));
    }

    private static boolean known(Class<?> type, String field) {
        return BASE_FIELDS.contains(field) && field.equals("this")
                || fields(type).contains(field);
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !Modifier.isStatic(each.getModifiers()))
                .filter(each -> !each.isSynthetic())
                .map(Method::getName)
                .filter(each ->
                        !Set.of("equals", "hashCode", "toString", "compareTo").contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
