package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The brackets of a rule that cannot be read: the first that is not closed, or closes nothing. */
final class RuleBrackets {

    private static final Map<String, String> CLOSED_BY = Map.of("(", ")", "[", "]", "{", "}");

    private RuleBrackets() {}

    static Optional<Diagnostic> mistake(String path, List<Token> tokens) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token each : tokens) {
            boolean ends = each.first() && (each.is("then") || each.is("end"));
            if (ends && !open.isEmpty()) {
                break;
            }
            if (each.kind() == Token.Kind.SIGN && CLOSED_BY.containsKey(each.text())) {
                open.push(each);
            } else if (each.kind() == Token.Kind.SIGN && CLOSED_BY.containsValue(each.text())) {
                if (open.isEmpty()) {
                    return Optional.of(said(path, each, "this bracket closes none that is open"));
                }
                if (!each.text().equals(CLOSED_BY.get(open.peek().text()))) {
                    break;
                }
                open.pop();
            }
        }
        return Optional.ofNullable(open.peek()).map(each -> said(path, each, "this bracket is not closed"));
    }

    private static Diagnostic said(String path, Token token, String message) {
        return new Diagnostic(path, token.line(), token.column(), message + ": " + token.text());
    }
}
