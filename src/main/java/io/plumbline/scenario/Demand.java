package io.plumbline.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;

/**
 * Something that scenarios have to show at least once.
 *
 * @param of what it is about
 * @param rule the id of the rule, or null for a word of the tables
 * @param file where it stands, from the rules folder
 * @param line its line
 * @param state what became of it
 * @param said what is missing and would show it, or why it cannot be shown; null where it was seen
 */
public record Demand(Of of, String rule, String file, int line, State state, String said)
        implements Comparable<Demand> {

    private static final Comparator<Demand> ORDER =
            Comparator.comparing(Demand::of).thenComparing(Demand::file).thenComparingInt(Demand::line);

    /** What can be demanded. */
    public enum Of {
        /** That all conditions of a rule are met. */
        RULES("rules"),
        /** That a condition is met, and that it is not met. */
        CONDITIONS("conditions"),
        /** That a value lies on both sides of its bound, at it, and next to it where the answer changes. */
        BOUNDARIES("boundaries"),
        /** That a band, a parameter, a finding, a note, a kind, an advice is reached. */
        WORDS("words");

        private final String word;

        Of(String word) {
            this.word = word;
        }

        /** How it is called in a report. */
        public String word() {
            return word;
        }
    }

    /** What becomes of a demand. */
    public enum State {
        /** A scenario shows it. */
        SEEN,
        /** No scenario shows it. */
        MISSING,
        /** Nothing can show it, and that is proved. */
        CANNOT,
        /** The rule could not be taken apart, so nobody knows. */
        NOT_ANALYSED
    }

    /** Whether a scenario shows it. */
    @JsonIgnore
    public boolean isSeen() {
        return state == State.SEEN;
    }

    @Override
    public int compareTo(Demand other) {
        return ORDER.compare(this, other);
    }
}
