package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private final String path;
    private final int line;
    private final List<Diagnostic> problems;

    RuleConsequence(String path, int line, List<Diagnostic> problems) {
        this.path = path;
        this.line = line;
        this.problems = problems;
    }

    void check(RuleDescr rule, Set<String> concludes) {
        String[] statements = String.valueOf(rule.getConsequence()).split("\n", -1);
        int at = Math.max(line, rule.getConsequenceLine());
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < statements.length; i++) {
            String code = RuleConditions.withoutComment(statements[i]);
            if (open.isEmpty() && code.isBlank()) {
                continue;
            }
            open.append(code).append('\n');
            if (code.stripTrailing().endsWith(";") || i == statements.length - 1) {
                statement(open.toString(), at + i, concludes);
                open.setLength(0);
            }
        }
        if (open.toString().isBlank() && concludes.isEmpty()) {
            report(at, "the rule concludes nothing; it needs insert( new … );");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            report(at, "a rule has one consequence");
        }
    }

    private void statement(String code, int at, Set<String> concludes) {
        Matcher insert = INSERT.matcher(code);
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

    private void report(int at, String message) {
        problems.add(new Diagnostic(path, at, 0, message));
    }
}
