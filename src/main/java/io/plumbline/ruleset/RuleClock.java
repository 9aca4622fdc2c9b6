package io.plumbline.ruleset;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Watches rules while they run: the code made of them ticks whenever a condition or a conclusion is looked at. */
public final class RuleClock implements AutoCloseable {

    private static final ThreadLocal<RuleClock> RUNNING = new ThreadLocal<>();
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int EVERY = 64;

    private final RunLimits limits;
    private final long end;
    private final long mostWork;
    private final long mostMemory;
    private int ticks;
    private Stopped stopped;

    /** Starts to watch what runs on this thread. */
    RuleClock(RunLimits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.deadline().toNanos();
        // A machine that has no time for rules is not their fault: half of the time must have been spent on them.
        this.mostWork = THREAD.getCurrentThreadCpuTime() + limits.deadline().toNanos() / 2;
        this.mostMemory = THREAD.getCurrentThreadAllocatedBytes() + limits.memory();
        RUNNING.set(this);
    }

    /** One step of rules; ends the run when its limits are reached. */
    public static void tick() {
        RuleClock clock = RUNNING.get();
        if (clock != null && (++clock.ticks % EVERY == 0 || clock.stopped != null)) {
            clock.look();
        }
    }

    private void look() {
        if (stopped == null && System.nanoTime() - end > 0 && THREAD.getCurrentThreadCpuTime() > mostWork) {
            stopped = new Stopped("takes longer than the " + said() + " that all rules together have for one document");
        }
        if (stopped == null && THREAD.getCurrentThreadAllocatedBytes() > mostMemory) {
            stopped = new Stopped("makes more combinations of facts than there is room for");
        }
        if (stopped != null) {
            throw stopped;
        }
    }

    private String said() {
        return limits.deadline().toMillis() + " milliseconds";
    }

    @Override
    public void close() {
        RUNNING.remove();
    }

    /** Leaves the engine by the shortest way; an error, since the engine wraps exceptions and goes on after some. */
    static final class Stopped extends Error {

        private static final long serialVersionUID = 1L;

        private Stopped(String reason) {
            super(reason, null, false, false);
        }
    }
}
