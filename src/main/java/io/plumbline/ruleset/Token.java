package io.plumbline.ruleset;

/**
 * A word or a sign of a rule file, and where it stands.
 *
 * @param kind what it is
 * @param text as it stands there; of a text without its quotation marks
 * @param line counted from 1
 * @param column counted from 1
 * @param first whether nothing stands before it on its line
 */
record Token(Kind kind, String text, int line, int column, boolean first) {

    /** What a token can be. */
    enum Kind {
        /** A word, with or without a dollar. */
        WORD,
        /** What stood between quotation marks. */
        TEXT,
        /** What begins with a digit. */
        NUMBER,
        /** A bracket, an operator, a comma. */
        SIGN,
        /** What follows the last token. */
        NOTHING
    }

    boolean is(String sign) {
        return text.equals(sign) && (kind == Kind.WORD || kind == Kind.SIGN);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a name that a rule gives to what it finds. */
    boolean isName() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** As it can be quoted in a message. */
    String shown() {
        String cut = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return kind == Kind.TEXT ? '"' + cut + '"' : cut;
    }
}
