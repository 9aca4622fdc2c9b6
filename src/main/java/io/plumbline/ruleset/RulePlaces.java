package io.plumbline.ruleset;

/** Finds the places of a rule file's words and signs in its text. */
final class RulePlaces {

    private final String file;
    private final String text;
    private final int[] lines;

    RulePlaces(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = new int[text.split("\n", -1).length];
        for (int i = 1; i < lines.length; i++) {
            lines[i] = text.indexOf('\n', lines[i - 1]) + 1;
        }
    }

    /** From the beginning of one word to the end of another. */
    Place of(Token first, Token last) {
        int from = start(first);
        int quotes = last.kind() == Token.Kind.TEXT ? 2 : 0;
        int to = start(last) + last.text().length() + quotes;
        return new Place(file, first.line(), first.column(), from, to, text.substring(from, to));
    }

    private int start(Token token) {
        return lines[token.line() - 1] + token.column() - 1;
    }
}
