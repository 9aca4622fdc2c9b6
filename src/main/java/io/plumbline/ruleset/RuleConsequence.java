package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule does when its conditions hold: it inserts conclusions made of what its conditions bound, and nothing else. */
final class RuleConsequence {

    private static final String TEXT = "\"[^\"\\\\]*\"";
    private static final String CALL =
            "(?:\\$\\w+|[A-Z]\\w*)(?:\\.\\w+(?:\\((?:\\s*(?:" + TEXT + "|\\$\\w+)\\s*,?)*\\))?)*";
    private static final String ARGUMENT = "\\s*(?:" + TEXT + "|" + CALL + "|true|false|null|0|1)\\s*";
    private static final Pattern INSERT = Pattern.compile(
            "\\s*insert\\(\\s*new\\s+(\\w+)\\((" + ARGUMENT + "(?:," + ARGUMENT + ")*|\\s*)\\)\\s*\\)\\s*;\\s*");
    private static final Pattern OWNER = Pattern.compile("(?<![\\w.$\"])([A-Z]\\w*)\\.");

    /** What stands within texts and inner brackets, where a comma separates no values of the conclusion. */
    private static final Pattern ARGUMENTS = Pattern.compile(TEXT + "|\\([^()]*\\)");

    private final String path;
    private final String[] lines;
    private final int line;
    private final List<Diagnostic> problems;

    RuleConsequence(String path, String[] lines, int line, List<Diagnostic> problems) {
        this.path = path;
        this.lines = lines;
        this.line = line;
        this.problems = problems;
    }

    void check(RuleDescr rule, Set<String> concludes) {
        String[] statements = String.valueOf(rule.getConsequence()).split("\n", -1);
        int at = firstLine(rule, statements);
        int opened = at;
        boolean nothing = true;
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < statements.length; i++) {
            String code = RuleConditions.withoutComment(statements[i]);
            if (!open.isEmpty() && code.strip().startsWith("insert")) {
                statement(open.toString(), opened, concludes);
                open.setLength(0);
            }
            if (!code.isBlank()) {
                opened = open.isEmpty() ? at + i : opened;
                open.append(code).append('\n');
                nothing = false;
            }
            if (!open.isEmpty() && (code.stripTrailing().endsWith(";") || i == statements.length - 1)) {
                statement(open.toString(), opened, concludes);
                open.setLength(0);
            }
        }
        if (nothing) {
            report(at, "the rule concludes nothing; it needs insert( new … );");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            report(at, "a rule has one consequence");
        }
    }

    /** The engine's line is that of "then"; what follows begins on it or below it. */
    private int firstLine(RuleDescr rule, String[] statements) {
        int from = Math.max(line, rule.getConsequenceLine());
        for (int i = from; i <= lines.length; i++) {
            if (!statements[0].isBlank() && lines[i - 1].contains(statements[0].strip())) {
                return i;
            }
        }
        return from;
    }

    private void statement(String code, int at, Set<String> concludes) {
        Matcher insert = INSERT.matcher(code);
        if (!insert.matches() && INSERT.matcher(code.stripTrailing() + ";").matches()) {
            report(at, "a semicolon is missing at the end of: " + code);
            return;
        }
        if (!insert.matches()) {
            report(
                    at,
                    "a rule may only insert conclusions made of what its conditions bound, like "
                            + "insert( new Raw( $d, $cap ) ); found " + code.strip());
            return;
        }
        String conclusion = insert.group(1);
        concludes.add(conclusion);
        if (!Vocabulary.isConclusion(conclusion)) {
            report(
                    at,
                    "\"" + conclusion + "\" is not a conclusion" + Nearest.hint(conclusion, Vocabulary.conclusions()));
        } else {
            values(conclusion, insert.group(2), at);
        }
        Matcher owner = OWNER.matcher(insert.group(2));
        while (owner.find()) {
            if (!Vocabulary.isKnown(owner.group(1))) {
                report(
                        at,
                        "unknown word \"" + owner.group(1) + "\"" + Nearest.hint(owner.group(1), Vocabulary.words()));
            }
        }
    }

    private void values(String conclusion, String given, int at) {
        Class<?> type = Vocabulary.type(conclusion);
        int count =
                given.isBlank() ? 0 : ARGUMENTS.matcher(given).replaceAll("").split(",", -1).length;
        if (Stream.of(type.getConstructors()).noneMatch(each -> each.getParameterCount() == count)) {
            report(
                    at,
                    conclusion + " is concluded of "
                            + Stream.of(type.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .collect(Collectors.joining(", "))
                            + "; here it is given " + count + (count == 1 ? " value" : " values"));
        }
    }

    private void report(int at, String message) {
        problems.add(new Diagnostic(path, at, 0, message));
    }
}
