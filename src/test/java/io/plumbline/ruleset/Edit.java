package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.function.UnaryOperator;

/**
 * An edit of an owner, and what is to be said of it.
 *
 * @param made how the rules are changed
 * @param kind the one difference there is
 * @param sentence the same in words
 */
record Edit(UnaryOperator<Reworded> made, Kind kind, String sentence) {

    /** Other words in the place of words in a file. */
    static Edit of(String file, String words, String others, Kind kind, String sentence) {
        return new Edit(rules -> rules.replace(file, words, others), kind, sentence);
    }

    /** A line at the end of a file. */
    static Edit line(String file, String line, Kind kind, String sentence) {
        return new Edit(rules -> rules.append(file, line), kind, sentence);
    }

    /** It is told so, and nothing else is. */
    void isTold() {
        assertThat(made.apply(Reworded.shipped()).changes()).singleElement().satisfies(each -> {
            assertThat(each.sentence()).isEqualTo(sentence);
            assertThat(each.kind()).isEqualTo(kind);
        });
    }

    @Override
    public String toString() {
        return sentence;
    }
}
