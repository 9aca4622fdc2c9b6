package io.plumbline.ruleset;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The record of one conclusion: enough to conclude it again, and nothing of what anybody said.
 *
 * @param id the number the answer carried
 * @param at when
 * @param kind {@code assessment} or {@code scorecard}, the line of reasoning
 * @param version the rules that concluded it
 * @param program the program that ran them
 * @param facts the SHA-256 of the document, byte by byte
 * @param explained whether it was asked for with its explanation
 * @param result the SHA-256 of the answer, byte by byte
 * @param fired how often each rule fired
 * @param milliseconds how long reading, concluding and writing took
 */
public record Decision(
        String id,
        Instant at,
        String kind,
        String version,
        String program,
        String facts,
        boolean explained,
        String result,
        SortedMap<String, Integer> fired,
        double milliseconds) {

    /** Whether everything is said that it takes to conclude it again. */
    boolean isComplete() {
        return Stream.of(id, kind, version, program, facts, result, fired).allMatch(Objects::nonNull);
    }
}
