package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Nearest;
import io.plumbline.methodology.Parameters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters a rule names: each exists, is whole where it counts, and is above zero where it divides. */
final class RuleParameters {

    private static final Pattern NAMED = Pattern.compile("\\.(get|count)\\(([^()]*)\\)");
    private static final Pattern LITERAL = Pattern.compile("\\s*\"([^\"]*)\"\\s*");
    private static final Pattern DIVIDED = Pattern.compile("\\.(over|shareOf|precisionOf)\\(");

    private final String path;
    private final String[] lines;
    private final Parameters parameters;
    private final List<Diagnostic> problems;

    RuleParameters(String path, String[] lines, Parameters parameters, List<Diagnostic> problems) {
        this.path = path;
        this.lines = lines;
        this.parameters = parameters;
        this.problems = problems;
    }

    /** The ids of the parameters between these lines. */
    Set<String> named(int from, int to) {
        Set<String> ids = new TreeSet<>();
        for (int i = from; i <= Math.min(Math.max(to, from), lines.length); i++) {
            String code = RuleConditions.withoutComment(lines[i - 1]);
            Matcher found = NAMED.matcher(code);
            while (found.find()) {
                Matcher literal = LITERAL.matcher(found.group(2));
                if (literal.matches()) {
                    ids.add(literal.group(1));
                    check(
                            i,
                            literal.group(1),
                            found.group(1),
                            DIVIDED.matcher(code).find());
                } else {
                    report(
                            i,
                            "a parameter is named by its id in quotation marks; found "
                                    + found.group(2).strip());
                }
            }
        }
        return ids;
    }

    private void check(int line, String id, String accessor, boolean divides) {
        Parameters.Parameter parameter = parameters.find(id);
        if (parameter == null) {
            report(
                    line,
                    "there is no parameter \"" + id + "\" in methodology/parameters.csv"
                            + Nearest.hint(id, parameters.ids()));
            return;
        }
        Figure value = parameter.value();
        if (accessor.equals("count") && !(value.isWhole() && value.compareTo(Figure.ZERO) >= 0)) {
            report(line, "the parameter \"" + id + "\" counts something and must be a whole number, but is " + value);
        }
        if (divides && value.compareTo(Figure.ZERO) <= 0) {
            report(line, "the parameter \"" + id + "\" is divided by and must be above 0, but is " + value);
        }
    }

    private void report(int line, String message) {
        problems.add(new Diagnostic(path, line, 0, message));
    }
}
