package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;

/**
 * Something about rules, tables and texts that forbids nothing and is probably not meant.
 *
 * @param kind what sort of thing it is
 * @param at where, and the sentence about it
 */
public record Remark(Kind kind, Diagnostic at) implements Comparable<Remark> {

    /** What can be remarked; programs know each by its name. */
    public enum Kind {
        /** A value for which nothing is concluded between those for which something is. */
        GAP("Between the ranges of rules or of a table something is left out."),
        /** A value that lies in two ranges. */
        OVERLAP("Ranges of rules or of a table overlap."),
        /** Two rules that ask and conclude the same. */
        DUPLICATE("Two rules ask the same and conclude the same."),
        /** A rule that concludes nothing that another does not conclude already. */
        SHADOWED("Whenever this rule holds, another has concluded the same already."),
        /** Two rules that can conclude two values for what has one. */
        CONFLICT("Two rules can conclude different things about the same."),
        /** A condition that no facts can meet. */
        IMPOSSIBLE("A condition can never hold."),
        /** A row or a text that nothing uses. */
        UNUSED("Nothing uses a parameter, a band or a text."),
        /** A finding without words of advice. */
        UNANSWERED("No advice answers a finding."),
        /** A condition that also holds where its value is missing. */
        MISSING("A condition also holds where the value is missing.");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        /** What it means, in a sentence. */
        public String meaning() {
            return meaning;
        }
    }

    /** Of this sort, at this line and column of a file. */
    public static Remark of(Kind kind, String file, int line, int column, String message) {
        return new Remark(kind, new Diagnostic(file, line, column, message));
    }

    /** Of this sort, at this place. */
    public static Remark of(Kind kind, Place place, String message) {
        return of(kind, place.file(), place.line(), place.column(), message);
    }

    @Override
    public int compareTo(Remark other) {
        int byPlace = at.compareTo(other.at);
        return byPlace != 0 ? byPlace : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return at.toString();
    }
}
