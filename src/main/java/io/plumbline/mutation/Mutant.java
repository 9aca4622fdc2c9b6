package io.plumbline.mutation;

import io.plumbline.ruleset.Place;
import java.util.List;

/**
 * One small change of one file of the rules, which scenarios should notice.
 *
 * @param kind what is changed
 * @param place what stands there before
 * @param subject whose it is: a rule by its id, a parameter by its id, a row of a table by its words
 * @param rule the id of the rule that is changed, or null where a table is
 * @param instead what stands there then
 * @param change the change in words
 * @param touched the conditions that must be looked at, and the rules that must fire, before it can have an effect: one of
 *     them is enough; null where that cannot be told
 * @param impossible why such a rule could not be read any more, or null; then it is not tried
 */
public record Mutant(
        Kind kind,
        Place place,
        String subject,
        String rule,
        String instead,
        String change,
        List<Object> touched,
        String impossible) {

    /** What is changed. */
    public enum Kind {
        /** A number of {@code parameters.csv}. */
        PARAMETER("parameters"),
        /** A number or a word of another table. */
        TABLE("tables"),
        /** How two values are compared, or whether yes or no is wanted. */
        COMPARISON("comparisons"),
        /** Something that is asked, and is asked no more. */
        CONDITION("conditions"),
        /** A rule that never fires. */
        RULE("rules"),
        /** What a rule concludes. */
        CONCLUSION("conclusions");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** How several of the kind are called. */
        public String word() {
            return word;
        }
    }

    /** The text of its file once it is made. */
    public String in(String whole) {
        return place.exchanged(whole, instead);
    }

    /** Whether it can be made at all. */
    public boolean isPossible() {
        return impossible == null;
    }

    @Override
    public String toString() {
        return place.file() + ":" + place.line() + ":" + place.column() + "  " + subject + "  " + change;
    }
}
