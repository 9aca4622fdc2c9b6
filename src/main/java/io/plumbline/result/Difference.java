package io.plumbline.result;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One place where a result is not what it was taken for.
 *
 * @param pointer JSON pointer to the place; an entry that says what it is about is named by that and not by its number
 * @param expected what was expected there, or null for nothing
 * @param found what stands there, or null for nothing
 */
public record Difference(String pointer, JsonNode expected, JsonNode found) {

    /** Every expected value that is missing or another; null is the same as absent, and more fields may be found. */
    public static List<Difference> against(JsonNode expected, JsonNode found) {
        return new Comparison(false).of(expected, found);
    }

    /** Everything that is not the same in two results; null is the same as absent. */
    public static List<Difference> between(JsonNode before, JsonNode now) {
        return new Comparison(true).of(before, now);
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "the document" : pointer) + ": expected " + said(expected) + " but found "
                + said(found);
    }

    private static String said(JsonNode value) {
        return value == null ? "nothing" : value.toString();
    }
}
