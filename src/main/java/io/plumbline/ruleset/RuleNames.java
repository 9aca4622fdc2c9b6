package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names a rule uses: those with a dollar it binds itself, and those after a dot some word knows. */
final class RuleNames {

    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern USED = Pattern.compile("\\$\\w+");
    private static final Pattern AFTER_DOT = Pattern.compile("\\.\\s*([A-Za-z_]\\w*)");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");

    private final String path;
    private final String[] lines;
    private final List<Diagnostic> problems;

    RuleNames(String path, String[] lines, List<Diagnostic> problems) {
        this.path = path;
        this.lines = lines;
        this.problems = problems;
    }

    /** Checks the rule whose name stands on the one line and whose end on the other. */
    void check(int from, int to) {
        Set<String> bound = new TreeSet<>();
        for (int line = from + 1; line <= Math.min(to, lines.length); line++) {
            BOUND.matcher(code(line)).results().map(found -> found.group(1)).forEach(bound::add);
        }
        for (int line = from + 1; line <= Math.min(to, lines.length); line++) {
            String code = code(line);
            unknown(line, USED.matcher(code).results().map(MatchResult::group).toList(), bound, "nothing is bound to");
            unknown(
                    line,
                    AFTER_DOT
                            .matcher(code)
                            .results()
                            .map(found -> found.group(1))
                            .toList(),
                    Vocabulary.members(),
                    "no fact and no arithmetic has");
        }
    }

    private String code(int line) {
        return TEXT.matcher(RuleConditions.withoutComment(lines[line - 1])).replaceAll("\"\"");
    }

    private void unknown(int line, List<String> used, Set<String> known, String what) {
        used.stream()
                .filter(each -> !known.contains(each))
                .forEach(each -> problems.add(
                        new Diagnostic(path, line, 0, what + " \"" + each + "\"" + Nearest.hint(each, known))));
    }
}
