package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import io.plumbline.methodology.Parameters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One rule as it stands in its file: its name, its place in the method, its conditions and what it concludes. */
final class RuleText {

    /** What other languages of rules know between a rule's name and its conditions. */
    static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "agenda",
            "activation",
            "auto",
            "no",
            "lock",
            "ruleflow",
            "enabled",
            "dialect",
            "duration",
            "timer",
            "calendars",
            "date",
            "refract",
            "direct");

    private static final Pattern NAME = Pattern.compile("([A-Z][A-Z-]{0,40}-[0-9]{1,9}) (\\S.*)");
    private static final Pattern SECTION = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");
    private static final int LONGEST_NAME = 200;
    private static final String METHOD = "method";

    private final String path;
    private final String[] lines;
    private final List<Token> all;
    private final RuleTokens tokens;
    private final List<Diagnostic> problems;
    private int length;

    RuleText(String path, String[] lines, List<Token> all, List<Diagnostic> problems) {
        this.path = path;
        this.lines = lines;
        this.all = all;
        this.tokens = new RuleTokens(path, all, problems);
        this.problems = problems;
        this.length = all.size();
    }

    /** How many tokens the rule takes, all that were given when it cannot be read. */
    int length() {
        return length;
    }

    /** The rule, or nothing where it cannot be read, which is then reported once. */
    Optional<Rule> read(Parameters parameters, List<RuleConsequence.Conclusion> conclusions) {
        try {
            Rule rule = rule(parameters, conclusions);
            length = all.indexOf(tokens.last()) + 1;
            return Optional.of(rule);
        } catch (RuleTokens.Unreadable e) {
            problems.add(RuleBrackets.mistake(path, all).orElse(e.why()));
            return Optional.empty();
        }
    }

    private Rule rule(Parameters known, List<RuleConsequence.Conclusion> conclusions) {
        Token start = tokens.next();
        Token name = tokens.next();
        if (name.kind() != Token.Kind.TEXT) {
            throw tokens.unreadable(
                    start, "a rule's name stands in quotation marks, like rule \"RAW-2 paper cannot outrun practice\"");
        }
        Matcher parts = NAME.matcher(name.text());
        boolean named = name.text().length() <= LONGEST_NAME && parts.matches();
        if (!named) {
            tokens.report(
                    name,
                    name.shown() + " needs an id and a sentence of at most " + LONGEST_NAME
                            + " characters, like \"RAW-2 paper cannot outrun practice\"");
        }
        checkReason(start.line());
        String section = header(start, name);
        RuleParameters parameters = new RuleParameters(tokens, known);
        RuleNames names = new RuleNames(tokens);
        Set<String> reads = new LinkedHashSet<>();
        Set<String> concludes = new LinkedHashSet<>();
        new RuleConditions(tokens, parameters, reads).read(names);
        tokens.next();
        RuleExpression values = new RuleExpression(tokens, names, parameters, FactFields.none(tokens));
        new RuleConsequence(tokens, values, concludes, conclusions).read(path);
        tokens.next();
        return new Rule(
                named ? parts.group(1) : name.text(),
                named ? parts.group(2) : "",
                path,
                start.line(),
                section,
                parameters.named(),
                reads,
                concludes);
    }

    private void checkReason(int line) {
        if (line < 2 || !lines[line - 2].strip().startsWith("//")) {
            tokens.report(line, "the rule needs its reason as a comment on the line above it, beginning with //");
        }
    }

    /** What stands between the name and the word {@code when}, which is read too: the place in the method. */
    private String header(Token start, Token name) {
        String section = null;
        while (!tokens.accept("when")) {
            Token each = tokens.next();
            if (each.is("@")) {
                section = annotation(start, section);
            } else if (ATTRIBUTES.contains(each.text())) {
                attribute(each);
            } else if (each.is("extends")) {
                tokens.report(each, "a rule extends no other");
                tokens.next();
            } else {
                throw noWhen(each, name);
            }
        }
        if (section == null) {
            tokens.report(start, "the rule needs its place in the method: @method( \"4\" )");
        }
        return section == null ? "" : section;
    }

    private RuleTokens.Unreadable noWhen(Token each, Token name) {
        if (each.kind() == Token.Kind.NOTHING) {
            return tokens.unreadable(
                    name, "this rule has no conditions and no conclusion; it needs when, then and end");
        }
        boolean word = each.isWord()
                && each.first()
                && tokens.peek().line() > each.line()
                && Nearest.to(each.text(), List.of("when")).isPresent();
        return word
                ? tokens.unreadable(
                        each,
                        "this cannot be read as a rule: \"" + each.shown()
                                + "\" cannot stand here; did you mean \"when\"?")
                : tokens.unreadable(each, "the word when is missing above this");
    }

    private void attribute(Token each) {
        tokens.report(
                each, "the attribute " + each.text() + " is not allowed; the order of rules is that of the stages");
        while (!tokens.isOver() && !tokens.peek().first() && !tokens.at("when")) {
            tokens.next();
        }
    }

    private String annotation(Token start, String before) {
        Token word = tokens.next();
        if (!word.is(METHOD) || before != null) {
            tokens.report(
                    word,
                    "the rule needs its place in the method and no other annotation: @method( \"4\" )"
                            + (word.is(METHOD) ? "" : Nearest.hint(word.text(), List.of(METHOD))));
            int open = 0;
            while (!tokens.isOver() && (open > 0 || tokens.at("("))) {
                open += tokens.at("(") ? 1 : tokens.at(")") ? -1 : 0;
                tokens.next();
            }
            return before == null ? "" : before;
        }
        tokens.expect("(", "the section of the method stands in brackets: @method( \"4\" )");
        Token section = tokens.next();
        tokens.expect(")", "the bracket after @method is not closed");
        if (section.kind() != Token.Kind.TEXT
                || !SECTION.matcher(section.text()).matches()) {
            tokens.report(
                    section, "a section of METHOD.md is named by its number in quotation marks, like @method( \"4\" )");
        }
        return section.text();
    }
}
