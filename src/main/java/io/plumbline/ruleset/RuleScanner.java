package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Takes a rule file apart into words and signs; what cannot stand in one is reported with its place. */
final class RuleScanner {

    private static final int MOST_PROBLEMS = 20;
    private static final String CURLY = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB\u2033\uFF02";
    private static final List<String> PAIRS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->", "::");
    private static final String SIGNS = "()[]{},.;:!<>=+-*/%@?&|^~#";

    private final String path;
    private final String text;
    private final List<Diagnostic> problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean first = true;
    private int found;

    RuleScanner(String path, String text, List<Diagnostic> problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
    }

    /** The tokens of the file; complete only if nothing was reported. */
    List<Token> tokens() {
        while (at < text.length() && found < MOST_PROBLEMS) {
            char each = text.charAt(at);
            if (each == '\n') {
                at++;
                newLine();
            } else if (each == ' ' || each == '\t') {
                at++;
            } else if (text.startsWith("//", at)) {
                comment(endOfLine());
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else {
                token(each);
            }
        }
        return tokens;
    }

    private void newLine() {
        line++;
        lineStart = at;
        first = true;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** What follows a backslash and a u is code to the compiler, even in a comment. */
    private void comment(int end) {
        int escape = text.substring(at, end).indexOf("\\u");
        if (escape >= 0) {
            report(at + escape, "a backslash before a u stands here; write the letter itself");
        }
        at = end;
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            report(at, "the comment that begins here is never closed; close it with */, or begin each line with //");
            at = text.length();
            return;
        }
        while (at < end + 2) {
            int lineEnd = Math.min(endOfLine(), end + 2);
            comment(lineEnd);
            if (at < end + 2) {
                at++;
                newLine();
            }
        }
    }

    private void token(char each) {
        int start = at;
        if (each == '"') {
            quoted();
        } else if (isLetter(each)) {
            add(Token.Kind.WORD, start, wordEnd(start, false));
        } else if (each >= '0' && each <= '9') {
            add(Token.Kind.NUMBER, start, wordEnd(start, true));
        } else if (SIGNS.indexOf(each) >= 0) {
            boolean pair = PAIRS.stream().anyMatch(sign -> text.startsWith(sign, start));
            add(Token.Kind.SIGN, start, start + (pair ? 2 : 1));
        } else {
            report(start, strange(each));
            at = endOfLine();
        }
    }

    private void quoted() {
        int end = text.indexOf('"', at + 1);
        int lineEnd = endOfLine();
        if (end < 0 || end > lineEnd) {
            report(at, "the quotation mark that opens here is not closed on its line");
            at = lineEnd;
            return;
        }
        int escape = text.substring(at, end).indexOf('\\');
        if (escape >= 0) {
            report(at + escape, "a backslash stands in a text; write the letter itself");
        }
        int start = at;
        tokens.add(new Token(Token.Kind.TEXT, text.substring(start + 1, end), line, start - lineStart + 1, first));
        first = false;
        at = end + 1;
    }

    private void add(Token.Kind kind, int start, int end) {
        tokens.add(new Token(kind, text.substring(start, end), line, start - lineStart + 1, first));
        first = false;
        at = end;
    }

    private int wordEnd(int start, boolean number) {
        int end = start + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end), number))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char each, boolean number) {
        return each >= '0' && each <= '9' || number && each == '.';
    }

    private static boolean isLetter(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each == '_' || each == '$';
    }

    private static String strange(char each) {
        if (CURLY.indexOf(each) >= 0) {
            return "a curly quotation mark stands here; rules use the straight one: \"";
        }
        if (each == '\'') {
            return "a text stands in double quotation marks: \"";
        }
        if (each == '\\') {
            return "a backslash stands here; write the letter itself";
        }
        if (Character.isSpaceChar(each) || Character.getType(each) == Character.FORMAT) {
            return "a space that is none (U+%04X) stands here, as from a copied text; type an ordinary one"
                    .formatted((int) each);
        }
        return "the character \"%s\" (U+%04X) cannot stand here; the words of rules are of plain Latin letters"
                .formatted(each, (int) each);
    }

    private void report(int place, String message) {
        found++;
        problems.add(new Diagnostic(path, line, place - lineStart + 1, message));
    }
}
