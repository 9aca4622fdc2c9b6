package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large rules may be. Held before anything is read as a rule, a table or a text: what reads them is no judge of that. */
final class RuleLimits {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_RULES = 2_000;
    private static final int LARGEST_RULE_FILE = 64 * 1024;
    private static final int LARGEST_RULE = 4_000;
    private static final int LONGEST_RULE_LINE = 1_000;
    private static final int LONGEST_LINE = 8_000;
    private static final int DEEPEST = 12;

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\b");
    private static final String RULES = ".drl";

    private final SourceFiles files;
    private final List<Diagnostic> problems;

    private RuleLimits(SourceFiles files, List<Diagnostic> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Reports what is too large or too deep; says whether all of it can be read. */
    static boolean hold(SourceFiles files, List<Diagnostic> problems) {
        int before = problems.size();
        new RuleLimits(files, problems).check();
        return problems.size() == before;
    }

    private void check() {
        if (files.texts().size() > MOST_FILES) {
            report(SourceFiles.MANIFEST, 0, "there are more than " + MOST_FILES + " files; take out what is no rule");
            return;
        }
        long rules = 0;
        for (String each : files.texts().keySet()) {
            String text = files.get(each);
            if (each.endsWith(RULES) && text.length() > LARGEST_RULE_FILE) {
                report(each, 0, "the file is larger than " + LARGEST_RULE_FILE / 1024 + " KB; divide it into several");
                continue;
            }
            rules += each.endsWith(RULES) ? rules(each, text) : 0;
            lines(each, text);
            depth(each, text);
        }
        if (rules > MOST_RULES) {
            report(SourceFiles.MANIFEST, 0, "there are more than " + MOST_RULES + " rules; values belong into tables");
        }
    }

    /** How many rules there are; what stands between two of them is no longer than a rule may be. */
    private int rules(String path, String text) {
        Matcher rule = RULE.matcher(text);
        int count = 0;
        int begun = 0;
        int end;
        do {
            end = rule.find() ? rule.start() : text.length();
            if (end - begun > LARGEST_RULE) {
                int line = (int) text.substring(0, begun).lines().count() + 1;
                report(path, line, "the rule is longer than " + LARGEST_RULE + " characters; divide it into several");
                return count;
            }
            begun = end;
            count++;
        } while (end < text.length());
        return count - 1;
    }

    private void lines(String path, String text) {
        int most = path.endsWith(RULES) ? LONGEST_RULE_LINE : LONGEST_LINE;
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
            } else if ("([{".indexOf(each) >= 0 && ++depth > DEEPEST) {
                report(path, line, "brackets stand within brackets more than " + DEEPEST + " deep; divide this");
                return;
            } else if (")]}".indexOf(each) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
    }

    private void report(String path, int line, String message) {
        problems.add(new Diagnostic(path, line, 0, message));
    }
}
