package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import io.plumbline.methodology.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a rule file and holds it to the form that rules have here; every deviation is reported with its place. */
final class RuleFile {

    /** How the first line has to be written. */
    private static final Pattern PACKAGE = Pattern.compile("package[ \\t]+([\\w.]+)[ \\t]*;?[ \\t]*");

    private static final Map<String, String> DECLARATIONS = Map.ofEntries(
            Map.entry("import", "no import is needed: every fact is known by its name"),
            Map.entry("global", "a rule file has no globals; numbers are parameters"),
            Map.entry("function", "a rule file has no functions; arithmetic is Java"),
            Map.entry("declare", "a rule file declares no types"),
            Map.entry("unit", "a rule file has no units"),
            Map.entry("query", "a rule file has no queries"),
            Map.entry("template", "a rule file has no templates"),
            Map.entry("expander", "a rule file has no language of its own"));

    private final String path;
    private final String[] lines;
    private final List<Diagnostic> problems;

    private RuleFile(String path, String text, List<Diagnostic> problems) {
        this.path = path;
        this.lines = text.split("\n", -1);
        this.problems = problems;
    }

    /**
     * The rules of a file; complete only if nothing was added to {@code problems}.
     *
     * @param conclusions where what they conclude is added, as they word it
     */
    static List<Rule> read(
            String path,
            String text,
            Parameters parameters,
            List<RuleConsequence.Conclusion> conclusions,
            List<Diagnostic> problems) {
        int before = problems.size();
        List<Token> tokens = new RuleScanner(path, text, problems).tokens();
        return problems.size() > before
                ? List.of()
                : new RuleFile(path, text, problems).read(tokens, parameters, conclusions);
    }

    private void report(int line, int column, String message) {
        problems.add(new Diagnostic(path, line, column, message));
    }

    private List<Rule> read(List<Token> tokens, Parameters parameters, List<RuleConsequence.Conclusion> conclusions) {
        int before = problems.size();
        int at = checkPackage(tokens);
        List<Rule> rules = new ArrayList<>();
        int from = start(tokens, at);
        between(tokens.subList(at, from));
        while (from < tokens.size()) {
            int to = start(tokens, from + 1);
            RuleText rule = new RuleText(path, lines, tokens.subList(from, to), problems);
            rule.read(parameters, conclusions).ifPresent(rules::add);
            between(tokens.subList(from + rule.length(), to));
            from = to;
        }
        if (problems.size() == before && rules.isEmpty()) {
            report(1, 0, "there is no rule in this file");
        }
        return rules;
    }

    /** The next token that begins a rule. */
    private static int start(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !(tokens.get(at).first() && tokens.get(at).is("rule"))) {
            at++;
        }
        return at;
    }

    /** Checks the line of the package and returns how many tokens it takes. */
    private int checkPackage(List<Token> tokens) {
        String expected = "package rules." + path.substring(0, Math.max(0, path.indexOf('/')));
        String first = "; in this folder the first line must be: " + expected;
        if (tokens.isEmpty()) {
            report(
                    1,
                    0,
                    "this file is empty; take it out of the folder, or write its rules below the line " + expected);
            return 0;
        }
        Token word = tokens.get(0);
        if (!word.is("package")) {
            boolean misspelt = word.isWord()
                    && (Nearest.isNear(word.text(), "package") || tokens.get(1).is("rules"));
            report(misspelt ? word.line() : 1, misspelt ? word.column() : 0, "the package is missing" + first);
            int line = word.line();
            return misspelt
                    ? (int) tokens.stream().filter(each -> each.line() == line).count()
                    : 0;
        }
        String line = lines[word.line() - 1];
        if (!PACKAGE.matcher(line).matches()) {
            report(word.line(), word.column(), "the line of the package stands alone" + first);
        } else if (!line.replaceAll("[;\\s]+$", "").replaceAll("\\s+", " ").equals(expected)) {
            report(word.line(), word.column(), "the package is " + line.replaceAll("package|[;\\s]", "") + first);
        }
        for (int i = 0; i < word.line() - 1; i++) {
            if (PACKAGE.matcher(lines[i]).matches()) {
                report(i + 1, 1, "this comment looks like the line of the package; word it differently");
            }
        }
        return (int) tokens.stream().filter(each -> each.line() == word.line()).count();
    }

    /** What stands between rules: nothing may. */
    private void between(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        int before = problems.size();
        for (Token each : tokens) {
            if (each.first() && DECLARATIONS.containsKey(each.text())) {
                report(each.line(), each.column(), DECLARATIONS.get(each.text()));
            }
        }
        if (problems.size() == before) {
            Token first = tokens.get(0);
            report(first.line(), first.column(), misplaced(first));
        }
    }

    private static String misplaced(Token first) {
        if (RuleText.ATTRIBUTES.contains(first.text())) {
            return "the attribute " + first.text() + " is not allowed; the order of rules is that of the stages";
        }
        if (first.is("/")) {
            return "a comment begins with two slashes: //";
        }
        return "\"" + first.text() + "\" cannot stand here; a rule begins with rule \"ID-1 sentence\""
                + (first.isWord() ? Nearest.hint(first.text(), List.of("rule")) : "");
    }
}
