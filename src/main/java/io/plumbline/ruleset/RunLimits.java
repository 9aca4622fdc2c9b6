package io.plumbline.ruleset;

import java.time.Duration;

/**
 * How far rules may go for one document, whatever they say.
 *
 * @param deadline how long they may take
 * @param firings how often they may fire, all together
 * @param memory how many bytes they may ask for, all together
 */
public record RunLimits(Duration deadline, int firings, long memory) {

    private static final int MOST_FIRINGS = 50_000;
    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    /** What is far above the need of any assessment: two seconds. */
    public static final RunLimits USUAL = within(Duration.ofSeconds(2));

    /** The usual limits with another deadline. */
    public static RunLimits within(Duration deadline) {
        return new RunLimits(deadline, MOST_FIRINGS, MOST_MEMORY);
    }
}
