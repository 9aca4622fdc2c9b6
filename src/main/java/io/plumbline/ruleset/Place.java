package io.plumbline.ruleset;

/**
 * Where something stands in a rule file, so that it can be shown, marked or exchanged.
 *
 * @param file path from the rules folder
 * @param line the line it begins on, from 1
 * @param column the column it begins at, from 1
 * @param from how many characters of the file stand before it
 * @param to how many characters of the file stand before what follows it
 * @param text as it stands there
 */
public record Place(String file, int line, int column, int from, int to, String text) {

    /** The file's text with something else in this place. */
    public String exchanged(String whole, String other) {
        return whole.substring(0, from) + other + whole.substring(to);
    }

    /** What stands there on one line, with single spaces. */
    public String oneLine() {
        return text.replaceAll("\\s+", " ");
    }
}
