package io.plumbline.ruleset;

import java.util.List;

/**
 * A rule taken apart: what it asks and what it concludes, each with its place.
 *
 * @param place from the word {@code rule} to the word {@code end}
 * @param conditions in their order
 * @param insertions in their order
 * @param notAnalysed why it could not be taken apart, or null; then nothing of it counts as covered
 */
public record RuleReading(
        Rule rule, Place place, List<Condition> conditions, List<Insertion> insertions, String notAnalysed) {

    /** Whether it could be taken apart. */
    public boolean isAnalysed() {
        return notAnalysed == null;
    }
}
