package io.plumbline.scenario;

/**
 * One rule on the way to a conclusion.
 *
 * @param rule its id
 * @param sentence what it says
 * @param place where it stands: file and line
 * @param concluded what it concluded, in words
 */
public record Link(String rule, String sentence, String place, String concluded) {

    @Override
    public String toString() {
        return rule + " " + sentence + " (" + place + "): " + concluded;
    }
}
