package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import java.util.Collection;
import java.util.List;

/** The tokens of one rule, read one after the other, and where to say what is wrong with them. */
final class RuleTokens {

    private final String path;
    private final List<Token> tokens;
    private final Token nothing;
    private final List<Diagnostic> problems;
    private int at;

    RuleTokens(String path, List<Token> tokens, List<Diagnostic> problems) {
        this.path = path;
        this.tokens = tokens;
        this.problems = problems;
        Token last = tokens.get(tokens.size() - 1);
        this.nothing = new Token(
                Token.Kind.NOTHING, "", last.line(), last.column() + last.text().length(), false);
    }

    /** What ends the reading of a rule; it has been reported, or is to be. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Diagnostic why;

        private Unreadable(Diagnostic why) {
            super(null, null, false, false);
            this.why = why;
        }

        Diagnostic why() {
            return why;
        }
    }

    Token peek() {
        return ahead(0);
    }

    Token ahead(int steps) {
        return at + steps < tokens.size() ? tokens.get(at + steps) : nothing;
    }

    Token next() {
        Token next = peek();
        at = Math.min(at + 1, tokens.size());
        return next;
    }

    /** The token before the next. */
    Token last() {
        return at == 0 ? nothing : tokens.get(at - 1);
    }

    boolean isOver() {
        return at >= tokens.size();
    }

    boolean at(String sign) {
        return peek().is(sign);
    }

    boolean accept(String sign) {
        boolean found = at(sign);
        at += found ? 1 : 0;
        return found;
    }

    Token expect(String sign, String message) {
        if (!at(sign)) {
            throw unreadable(isOver() ? last() : peek(), message);
        }
        return next();
    }

    /** The tokens from here to the end of the bracket that is open, taken apart at its commas, as texts with spaces. */
    List<String> partsOfBracket() {
        StringBuilder parts = new StringBuilder();
        int open = 1;
        for (int i = at; i < tokens.size(); i++) {
            Token each = tokens.get(i);
            open += each.is("(") ? 1 : each.is(")") ? -1 : 0;
            if (open == 0) {
                break;
            }
            parts.append(open == 1 && each.is(",") ? "\n" : each.shown() + " ");
        }
        return List.of(parts.toString().split("\n"));
    }

    void report(Token token, String message) {
        problems.add(diagnostic(token, message));
    }

    void report(int line, String message) {
        problems.add(new Diagnostic(path, line, 0, message));
    }

    /** Reports a word that is none of those known, and which of them was meant. */
    void unknown(Token token, String message, Collection<String> known) {
        report(token, message + Nearest.hint(token.text(), known));
    }

    Unreadable unreadable(Token token, String message) {
        return new Unreadable(diagnostic(token, message));
    }

    private Diagnostic diagnostic(Token token, String message) {
        return new Diagnostic(path, token.line(), token.column(), message);
    }
}
