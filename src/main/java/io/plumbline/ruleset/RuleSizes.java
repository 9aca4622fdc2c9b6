package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large the files of a rules folder are, measured against what they may be; each excess is reported where it begins. */
final class RuleSizes {

    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule\\b");
    private static final String RULES = ".drl";

    private final RuleLimits limits;
    private final SourceFiles files;
    private final List<Diagnostic> problems;
    private int rules;

    RuleSizes(RuleLimits limits, SourceFiles files, List<Diagnostic> problems) {
        this.limits = limits;
        this.files = files;
        this.problems = problems;
    }

    void check() {
        if (files.texts().size() > limits.files()) {
            report(
                    SourceFiles.MANIFEST,
                    1,
                    "there are more than " + limits.files() + " files; take out what is no rule");
            return;
        }
        for (String each : files.texts().keySet()) {
            String text = files.get(each);
            if (each.endsWith(RULES)) {
                if (text.length() > limits.ruleFile()) {
                    report(
                            each,
                            lineAt(text, limits.ruleFile()),
                            "here the file goes beyond " + limits.ruleFile() / 1024
                                    + " KB, the most that a rule file may have; divide it into several");
                    continue;
                }
                rules(each, text);
            }
            lines(each, text);
            depth(each, text);
        }
    }

    /** Counts the rules; what stands between two of them is no longer than a rule may be. */
    private void rules(String path, String text) {
        Matcher rule = RULE.matcher(text);
        int begun = 0;
        boolean more = true;
        while (more) {
            more = rule.find();
            int end = more ? rule.start() : text.length();
            if (end - begun > limits.rule()) {
                report(
                        path,
                        lineAt(text, begun),
                        "the rule is longer than " + limits.rule() + " characters; divide it into several");
                return;
            }
            begun = end;
            if (more && ++rules == limits.rules() + 1) {
                report(
                        path,
                        lineAt(text, begun),
                        "with this rule there are more than " + limits.rules() + "; values belong into tables");
            }
        }
    }

    private void lines(String path, String text) {
        int most = path.endsWith(RULES) ? limits.ruleLine() : limits.line();
        int line = 1;
        int begun = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i - begun > most) {
                    report(path, line, "the line is longer than " + most + " characters; divide it");
                    return;
                }
                begun = i + 1;
                line++;
            }
        }
    }

    /** Brackets within brackets, as deep as they go outside of texts and comments. */
    private void depth(String path, String text) {
        int depth = 0;
        int line = 1;
        char quote = 0;
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\n') {
                line++;
                quote = 0;
                comment = false;
            } else if (comment || quote != 0) {
                quote = each == quote && text.charAt(i - 1) != '\\' ? 0 : quote;
            } else if (each == '"') {
                quote = each;
            } else if (text.startsWith("//", i) || each == '#') {
                comment = true;
            } else if ("([{".indexOf(each) >= 0 && ++depth > limits.depth()) {
                report(path, line, "brackets stand within brackets more than " + limits.depth() + " deep; divide this");
                return;
            } else if (")]}".indexOf(each) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
    }

    private static int lineAt(String text, int place) {
        return 1 + (int) text.chars().limit(place).filter(each -> each == '\n').count();
    }

    private void report(String path, int line, String message) {
        problems.add(new Diagnostic(path, line, 0, message));
    }
}
