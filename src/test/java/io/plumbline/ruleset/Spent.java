package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the threads that read, check and compile rules, and answer requests about them, have spent so far. */
public final class Spent {

    /** The deadline of a run and half a second. */
    private static final Duration LONGEST = Duration.ofMillis(2_500);

    /** What an attack may take, and as much again for the shipped rules that stand beside it. */
    private static final long MOST_MEMORY = 2 * 64L * 1024 * 1024;

    private static final List<String> WORKING = List.of("rules", "http-nio", "ForkJoinPool");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<Long, Long> memory = new HashMap<>();
    private final Map<Long, Long> time = new HashMap<>();

    private Spent() {
        long[] threads = Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(Spent::isWorking)
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
        long[] allocated = THREADS.getThreadAllocatedBytes(threads);
        long[] worked = THREADS.getThreadCpuTime(threads);
        for (int i = 0; i < threads.length; i++) {
            memory.put(threads[i], allocated[i]);
            time.put(threads[i], worked[i]);
        }
    }

    private static boolean isWorking(ThreadInfo thread) {
        return thread.getThreadId() == Thread.currentThread().getId()
                || WORKING.stream().anyMatch(thread.getThreadName()::startsWith);
    }

    /** Until now. */
    public static Spent untilNow() {
        return new Spent();
    }

    /** What was spent since then is what an attack may take. */
    public void assertLittleSince() {
        Spent now = untilNow();
        assertThat(Duration.ofNanos(more(time, now.time))).as("processor time").isLessThan(LONGEST);
        assertThat(more(memory, now.memory)).as("memory").isLessThan(MOST_MEMORY);
    }

    private static long more(Map<Long, Long> before, Map<Long, Long> after) {
        return after.entrySet().stream()
                .mapToLong(each -> each.getValue() - before.getOrDefault(each.getKey(), 0L))
                .sum();
    }
}
