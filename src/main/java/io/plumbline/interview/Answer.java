package io.plumbline.interview;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.IntStream;

/** What an interviewee said about one aspect of one discipline: a level, or that they do not know. */
public final class Answer {

    /** The interviewee was asked and does not know; it is not zero and counts in no mean. */
    public static final Answer DONT_KNOW = new Answer(-1);

    /** How a don't-know is written in a facts document. */
    public static final String DONT_KNOW_WORD = "dont-know";

    /** The highest level one can answer; the lowest is 0. */
    public static final int HIGHEST = 5;

    private static final Answer[] LEVELS =
            IntStream.rangeClosed(0, HIGHEST).mapToObj(Answer::new).toArray(Answer[]::new);

    private final int level;

    private Answer(int level) {
        this.level = level;
    }

    /** The answer that names a level from 0 to 5. */
    public static Answer of(int level) {
        return LEVELS[level];
    }

    /** Whether a level was named. */
    public boolean isLevel() {
        return level >= 0;
    }

    /** The level; only where {@link #isLevel()}. */
    public int level() {
        return level;
    }

    /** The answer as it stands in a facts document. */
    @JsonValue
    public Object word() {
        return isLevel() ? level : DONT_KNOW_WORD;
    }

    @Override
    public String toString() {
        return word().toString();
    }
}
