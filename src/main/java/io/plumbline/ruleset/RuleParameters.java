package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import io.plumbline.methodology.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters that a rule names: each must stand in the table, and be whole where it counts something. */
final class RuleParameters {

    private static final Pattern PARAMETER = Pattern.compile("\\.(get|count)\\(([^()]*)\\)");
    private static final Pattern LITERAL = Pattern.compile("\\s*\"([^\"]*)\"\\s*");

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

    private void report(int line, String message) {
        problems.add(new Diagnostic(path, line, 0, message));
    }

    Set<String> check(int from, int to) {
        Set<String> named = new TreeSet<>();
        for (int i = from; i <= Math.min(Math.max(to, from), lines.length); i++) {
            Matcher found = PARAMETER.matcher(RuleConditions.withoutComment(lines[i - 1]));
            while (found.find()) {
                check(i, found.group(1), found.group(2)).ifPresent(named::add);
            }
        }
        return named;
    }

    private Optional<String> check(int line, String accessor, String argument) {
        Matcher literal = LITERAL.matcher(argument);
        if (!literal.matches()) {
            report(line, "a parameter is named by its id in quotation marks; found " + argument.strip());
            return Optional.empty();
        }
        String id = literal.group(1);
        Parameters.Parameter parameter = parameters.find(id);
        if (parameter == null) {
            report(
                    line,
                    "there is no parameter \"" + id + "\" in methodology/parameters.csv"
                            + Nearest.hint(id, parameters.ids()));
            return Optional.empty();
        }
        if (accessor.equals("count")
                && !(parameter.value().isWhole() && parameter.value().millionths() >= 0)) {
            report(
                    line,
                    "the parameter \"" + id + "\" counts something and must be a whole number, but is "
                            + parameter.value());
        }
        return Optional.of(id);
    }
}
