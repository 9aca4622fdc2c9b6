package io.plumbline.ruleset;

import java.time.Duration;

/** Half the time: after each piece of work as long a rest, in which the processor belongs to those who wait for answers. */
final class Pace implements Runnable {

    private static final long LONGEST_REST = Duration.ofMillis(200).toNanos();

    private long since = System.nanoTime();

    /** Rests for as long as was worked since the last rest. */
    @Override
    public void run() {
        long rest = Math.min(LONGEST_REST, System.nanoTime() - since);
        try {
            Thread.sleep(rest / 1_000_000, (int) (rest % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        since = System.nanoTime();
    }
}
