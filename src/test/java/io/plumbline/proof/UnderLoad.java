package io.plumbline.proof;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts versions in force while requests come at a fixed rate, and holds each answer, byte by byte, against what its own
 * version alone answers. One line of JSON for each run, and exit code 1 when anything fails.
 */
public final class UnderLoad {

    private static final double FLOOR_MILLISECONDS = 50;
    private static final Duration IN_FORCE = Duration.ofSeconds(5);
    private static final Duration AT_LAST = Duration.ofSeconds(60);
    private static final Duration WARM = Duration.ofMinutes(3);
    private static final int WARMING_CHANGES = 9;
    private static final int AT_ONCE = 4;
    private static final String JSON = "application/json";

    private final ServiceProcess service;
    private final Editions editions;
    private final int seconds;
    private final int perSecond;
    private final Owner owner;
    private final List<String> failures = new ArrayList<>();

    private UnderLoad(ServiceProcess service, Editions editions, int seconds, int perSecond, Duration patience) {
        this.service = service;
        this.editions = editions;
        this.seconds = seconds;
        this.perSecond = perSecond;
        this.owner = new Owner(service, editions, patience, failures);
    }

    /** Takes seconds, requests a second, activations and edits; 60, 100, 50 and 20 without them. */
    public static void main(String[] arguments) throws IOException {
        int[] sizes = {60, 100, 50, 20};
        for (int i = 0; i < arguments.length; i++) {
            sizes[i] = Integer.parseInt(arguments[i]);
        }
        List<String> failures = failures(sizes[0], sizes[1], sizes[2], sizes[3], true);
        failures.stream().limit(20).forEach(System.out::println);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    /** What failed, a sentence each; {@code timed} holds times to their bounds too. */
    static List<String> failures(int seconds, int perSecond, int activations, int edits, boolean timed)
            throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "under-load").toAbsolutePath();
        Editions editions = new Editions();
        String shipped = editions.learn(Map.of());
        String other = editions.learn(Map.of(Editions.PARAMETERS, Editions.parameters(40)));
        int warming = timed ? WARMING_CHANGES : 0;
        for (int i = 1; i <= edits + warming; i++) {
            editions.learn(Editions.edit(i));
        }
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            UnderLoad load = new UnderLoad(service, editions, seconds, perSecond, timed ? IN_FORCE : AT_LAST);
            load.owner.put(Map.of(Editions.PARAMETERS, Editions.parameters(40)));
            load.owner.await(other);
            load.warm(timed ? WARM : Duration.ZERO, warming, i -> {
                load.owner.edit(edits + i + 1);
                load.owner.activate(i % 2 == 0 ? other : shipped);
            });
            double quiet = load.run("quiet", 0, i -> {}, timed ? Double.MAX_VALUE : 0);
            double bound = timed ? Math.max(2 * quiet, FLOOR_MILLISECONDS) : 0;
            load.run("activations", activations, i -> load.owner.activate(i % 2 == 0 ? shipped : other), bound);
            load.run("edits", edits, i -> load.owner.edit(i + 1), bound);
            load.owner.requireActivations(2 + 2 * warming + activations + edits);
            return load.failures;
        }
    }

    /**
     * Asks for so long, a few at a time and each after its answer, and changes what is in force meanwhile, for the machine
     * to have compiled what it runs.
     */
    private void warm(Duration time, int changes, IntConsumer change) {
        long end = System.nanoTime() + time.toNanos();
        CompletableFuture<Void> changing =
                CompletableFuture.runAsync(() -> IntStream.range(0, changes).forEach(change));
        IntStream.range(0, AT_ONCE).parallel().forEach(i -> {
            do {
                service.send(request(i));
            } while (System.nanoTime() < end);
        });
        changing.join();
    }

    private HttpRequest request(int number) {
        return service.post("/api/recommendations?explain=false", JSON, Editions.document(number));
    }

    /** Runs and answers with the 99th percentile in milliseconds; with a bound of 0 it is held to none. */
    private double run(String name, int changes, IntConsumer change, double bound) {
        Instant start = Instant.now();
        CompletableFuture<Instant> changing = CompletableFuture.supplyAsync(() -> {
            for (int i = 0; i < changes; i++) {
                Duration due = Duration.ofSeconds(seconds).multipliedBy(i + 1).dividedBy(changes + 1L);
                ServiceProcess.pause(Duration.between(Instant.now(), start.plus(due)));
                change.accept(i);
            }
            return Instant.now();
        });
        Arrivals arrivals = Arrivals.of(service.client(), seconds * perSecond, perSecond, this::request, this::judge);
        Instant answered = Instant.now();
        double changed = Duration.between(start, changing.join()).toMillis() / 1000.0;
        double slowest = arrivals.percentile(99);
        failures.addAll(arrivals.failures());
        if (bound > 0 && slowest > bound) {
            failures.add(name + ": the 99th percentile is " + slowest + " ms, and may be " + bound);
        }
        System.out.printf(
                "{\"proof\":\"under-load\",\"run\":\"%s\",\"requests\":%d,\"perSecond\":%d,\"changes\":%d,\"p50\":%.1f,"
                        + "\"p99\":%.1f,\"bound\":%.1f,\"bad\":%d,\"secondsOfRequests\":%.1f,\"secondsOfChanges\":%.1f,"
                        + "\"slowSeconds\":%s}%n",
                name,
                seconds * perSecond,
                perSecond,
                changes,
                arrivals.percentile(50),
                slowest,
                bound == Double.MAX_VALUE ? 0 : bound,
                arrivals.failures().size(),
                Duration.between(start, answered).toMillis() / 1000.0,
                changed,
                new JsonMapper()
                        .writeValueAsString(
                                arrivals.slowSeconds(Math.max(FLOOR_MILLISECONDS, slowest / 2), perSecond)));
        return slowest;
    }

    private String judge(int number, HttpResponse<byte[]> response) {
        String version = response.headers().firstValue("Plumbline-Ruleset").orElse("none");
        return editions.judge(number, response.statusCode(), version, response.body());
    }
}
