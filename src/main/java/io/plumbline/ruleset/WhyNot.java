package io.plumbline.ruleset;

import java.util.List;

/**
 * Why a rule did not fire for a document, or that it did.
 *
 * @param rule the rule's id
 * @param sentence what it says
 * @param file where it stands, from the rules folder
 * @param line its line
 * @param discipline the id of the discipline that was asked about, or null
 * @param remark what else there is to say, or null
 * @param fired each time it fired
 * @param nearMisses where its conditions got furthest without being met, the nearest first
 * @param more how many near misses are not listed
 */
public record WhyNot(
        String rule,
        String sentence,
        String file,
        int line,
        String discipline,
        String remark,
        List<Fired> fired,
        List<NearMiss> nearMisses,
        int more) {

    /**
     * One time that it fired.
     *
     * @param about what it was about, by name
     * @param concluded what it concluded
     */
    public record Fired(String about, List<String> concluded) {}

    /**
     * A condition that held a rule back.
     *
     * @param rule the rule's id
     * @param file where the condition stands, from the rules folder
     * @param line its line
     * @param column its column
     * @param condition as it stands there
     * @param about what the conditions before it had found, by name
     * @param found what was found
     * @param needed what would have met it
     * @param said the same as a sentence
     * @param because why what is missing was not concluded
     */
    public record NearMiss(
            String rule,
            String file,
            int line,
            int column,
            String condition,
            String about,
            String found,
            String needed,
            String said,
            List<NearMiss> because) {}
}
