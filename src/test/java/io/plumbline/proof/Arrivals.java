package io.plumbline.proof;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Requests that come at a fixed rate, whether earlier ones were answered or not; each is timed from the moment it was due,
 * so that a service that stalls is charged for those who had to wait.
 */
final class Arrivals {

    private final AtomicLongArray latencies;
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    private Arrivals(int count) {
        this.latencies = new AtomicLongArray(count);
    }

    /**
     * Sends them all and waits for the answers.
     *
     * @param requests the request of a number, from 0
     * @param judgement what is wrong with the answer to the request of that number, or null
     */
    static Arrivals of(
            HttpClient client,
            int count,
            int perSecond,
            IntFunction<HttpRequest> requests,
            BiFunction<Integer, HttpResponse<byte[]>, String> judgement) {
        Arrivals arrivals = new Arrivals(count);
        long start = System.nanoTime();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            long due = start + Duration.ofSeconds(1).toNanos() * i / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers.add(client.sendAsync(requests.apply(i), BodyHandlers.ofByteArray())
                    .handle((response, failure) -> {
                        arrivals.latencies.set(number, System.nanoTime() - due);
                        String wrong = failure != null ? failure.toString() : judgement.apply(number, response);
                        if (wrong != null) {
                            arrivals.failures.add("request " + number + ": " + wrong);
                        }
                        return null;
                    }));
        }
        answers.forEach(CompletableFuture::join);
        return arrivals;
    }

    /** What was wrong with answers, a sentence each. */
    List<String> failures() {
        return failures;
    }

    /** How long the slowest took of all but so many in a hundred, in milliseconds. */
    double percentile(double percent) {
        long[] sorted = IntStream.range(0, latencies.length())
                .mapToLong(latencies::get)
                .sorted()
                .toArray();
        int place = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.max(0, place)] / 1e6;
    }

    /** In which seconds of the run somebody waited for longer than this, and how long at most; all in milliseconds. */
    SortedMap<Integer, Long> slowSeconds(double milliseconds, int perSecond) {
        SortedMap<Integer, Long> slow = new TreeMap<>();
        for (int i = 0; i < latencies.length(); i++) {
            long took = latencies.get(i) / 1_000_000;
            if (took > milliseconds) {
                slow.merge(i / perSecond, took, Math::max);
            }
        }
        return slow;
    }
}
