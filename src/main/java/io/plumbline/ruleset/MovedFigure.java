package io.plumbline.ruleset;

import java.util.Objects;

/**
 * A place of an example's result that is not what it was, or not what it should be.
 *
 * @param example the example's name
 * @param at where in its result
 * @param expected what the example's expected result says, or null
 * @param before what the version before came to, or null
 * @param now what it comes to, or null
 */
public record MovedFigure(String example, String at, String expected, String before, String now) {

    /** Whether it is what the example expects. */
    boolean isExpected() {
        return Objects.equals(expected, now);
    }

    @Override
    public String toString() {
        return example + " " + at + ": " + (Objects.equals(before, now) ? "" : "was " + shown(before) + ", ") + "is "
                + shown(now) + (isExpected() ? " as expected" : ", expected " + shown(expected));
    }

    private static String shown(String value) {
        return value == null ? "nothing" : value;
    }
}
