package io.plumbline.ruleset;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Nearest;
import java.util.List;
import java.util.Set;

/** What is asked of one fact between its brackets: fields that are compared, questions answered by yes, names bound. */
final class RuleConstraints {

    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> SEARCHES = Set.of("contains", "memberOf", "in");
    private static final int DEEPEST = 12;

    private final RuleTokens tokens;
    private final RuleNames names;
    private final RuleExpression values;
    private final FactFields fields;
    private int depth;

    RuleConstraints(RuleTokens tokens, RuleNames names, RuleExpression values, FactFields fields) {
        this.tokens = tokens;
        this.names = names;
        this.values = values;
        this.fields = fields;
    }

    /** Reads what stands in brackets, of which the first is open. */
    void read() {
        if (tokens.accept(")")) {
            return;
        }
        do {
            if (tokens.peek().isWord() && tokens.ahead(1).is(":")) {
                Token name = tokens.next();
                tokens.next();
                names.bind(name, values.value());
            } else {
                either();
            }
        } while (tokens.accept(","));
        if (tokens.peek().isWord() && tokens.ahead(1).is(":")
                || tokens.peek().isWord()
                        && COMPARISONS.contains(tokens.ahead(1).text())) {
            throw tokens.unreadable(
                    tokens.peek(), "a comma is missing before " + tokens.peek().shown());
        }
        tokens.expect(")", "a comma or a closing bracket is expected here; found " + shown());
    }

    private String shown() {
        return tokens.isOver() ? "the end of the rule" : tokens.peek().shown();
    }

    private void either() {
        do {
            do {
                one();
            } while (tokens.accept("&&"));
        } while (tokens.accept("||"));
    }

    private void one() {
        if (++depth > DEEPEST) {
            throw tokens.unreadable(tokens.peek(), "brackets nest too deep here; make several conditions of it");
        }
        if (tokens.accept("!")) {
            one();
        } else if (tokens.accept("(")) {
            either();
            tokens.expect(")", "a closing bracket is expected here; found " + shown());
        } else {
            comparison();
        }
        depth--;
    }

    private void comparison() {
        Token start = tokens.peek();
        Value left = values.value();
        Token operator = tokens.peek();
        if (COMPARISONS.contains(operator.text()) && operator.kind() == Token.Kind.SIGN) {
            tokens.next();
            compare(start, left, operator);
        } else if (operator.is("=")) {
            throw tokens.unreadable(
                    operator, "to compare write ==; a single = changes something, and rules change nothing");
        } else if (operator.isWord() && !tokens.ahead(1).is(":")) {
            search(start, left);
        } else if (left.isKnown() && !left.isYesOrNo()) {
            tokens.report(
                    start,
                    start.shown() + " is " + left.words() + " and says neither yes nor no; compare it, like "
                            + start.text() + " == $d");
        }
    }

    private void compare(Token start, Value left, Token operator) {
        Token other = tokens.peek();
        Value right = values.value();
        if (!left.isKnown() || !right.isKnown()) {
            return;
        }
        if (!left.isComparableTo(right)) {
            tokens.report(
                    other,
                    start.shown() + " is " + left.words() + " and cannot be compared with " + other.shown()
                            + ", which is " + right.words() + hint(left, other));
            return;
        }
        boolean ordered = !operator.is("==") && !operator.is("!=");
        if (ordered && (!left.hasOrder() || !right.hasOrder())) {
            tokens.report(
                    operator,
                    start.shown() + " is " + left.words() + " and has no more or less; ask with == or != only");
        } else if (ordered && left.missing()) {
            tokens.report(start, fields.mayBeMissing(start));
        } else if (ordered && right.missing()) {
            tokens.report(other, fields.mayBeMissing(other));
        }
    }

    private static String hint(Value left, Token other) {
        if (left.type() == Figure.class && other.kind() == Token.Kind.NUMBER) {
            return "; write " + (other.text().equals("0") ? "Figure.ZERO" : "Figure.ONE");
        }
        return "";
    }

    private void search(Token start, Value left) {
        boolean not = tokens.accept("not");
        Token operator = tokens.next();
        if (!SEARCHES.contains(operator.text())) {
            throw unknownOperator(operator, not);
        }
        if (operator.is("in")) {
            tokens.expect("(", "after in the values stand in brackets, like in ( \"A\", \"B\" )");
            for (Given each : values.arguments("")) {
                same(start, left, each);
            }
            return;
        }
        Token other = tokens.peek();
        Value right = values.value();
        boolean contains = operator.is("contains");
        Value list = contains ? left : right;
        Token ofList = contains ? start : other;
        if (list.isKnown() && !list.isSeveral()) {
            tokens.report(ofList, ofList.shown() + " is " + list.words() + ", where a list is needed");
        } else if (list.isKnown() && list.missing()) {
            tokens.report(ofList, fields.mayBeMissing(ofList));
        } else if (list.isKnown() && list.of() != null) {
            same(ofList, Value.of(list.of()), contains ? new Given(other, right) : new Given(start, left));
        }
    }

    private RuleTokens.Unreadable unknownOperator(Token operator, boolean not) {
        String meant = Nearest.hint(operator.text(), List.of("contains", "memberOf", "in", "not"));
        return tokens.unreadable(
                operator,
                "\"" + operator.text() + "\" is no comparison" + (not ? " after not" : "")
                        + (meant.isEmpty()
                                ? "; a comma may be missing before it, or ==, contains, memberOf or in meant"
                                : meant));
    }

    private void same(Token start, Value left, Given other) {
        if (!left.isComparableTo(other.value())) {
            tokens.report(
                    other.at(),
                    start.shown() + " is about " + left.words() + "; "
                            + other.at().shown() + " is " + other.value().words());
        }
    }
}
