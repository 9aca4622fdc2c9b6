package io.plumbline.proof;

import io.plumbline.store.PostgresServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Those who write at a fixed rate to what is killed, and send again what was not acknowledged. */
final class Writers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(1);
    private static final int CREATED = 201;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final String url;
    private final String engagement;
    private final int perSecond;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> open = new ConcurrentLinkedQueue<>();
    private final AtomicInteger replayed = new AtomicInteger();
    private KeptProcess service;
    private int sent;
    private int sentAgain;
    private long slowestStart;

    Writers(Path folder, String url, String engagement, int perSecond) {
        this.folder = folder;
        this.url = url;
        this.engagement = engagement;
        this.perSecond = perSecond;
    }

    /** Writes for about a second, and kills the service at the end of it. */
    void untilTheServiceIsKilled() {
        sendAgain();
        List<CompletableFuture<Void>> answers = write(perSecond);
        awaitOne(answers);
        service.kill();
        answers.forEach(CompletableFuture::join);
    }

    /** Writes for about a second, in the midst of which the database is killed and started again; the service stays. */
    void whileTheDatabaseIsKilled(PostgresServer database) {
        sendAgain();
        List<CompletableFuture<Void>> answers = write(perSecond / 2);
        awaitOne(answers);
        CompletableFuture<Void> back = CompletableFuture.runAsync(() -> {
            database.kill();
            database.startAgain();
        });
        answers.addAll(write(perSecond - perSecond / 2));
        back.join();
        answers.forEach(CompletableFuture::join);
    }

    /** Starts the service where it does not run, and sends what is open until all of it is acknowledged. */
    void sendAgain() {
        if (service == null || !service.isAlive()) {
            long begin = System.nanoTime();
            service = KeptProcess.start(folder, url);
            slowestStart = Math.max(slowestStart, (System.nanoTime() - begin) / 1_000_000);
        }
        // A service that has just started answers slowly; it is not killed before it has answered once.
        List<String> due = new ArrayList<>(List.of("writer " + ++sent));
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (drain(due); !due.isEmpty(); drain(due)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(due.size() + " writes are still refused, long after the start");
            }
            sentAgain += due.size();
            due.stream().map(this::send).toList().forEach(CompletableFuture::join);
            due.clear();
        }
        sentAgain--;
    }

    private void drain(List<String> due) {
        for (String name = open.poll(); name != null; name = open.poll()) {
            due.add(name);
        }
    }

    private List<CompletableFuture<Void>> write(int count) {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            ServiceProcess.pause(Duration.ofNanos(start + BETWEEN_KILLS.toNanos() / perSecond * i - System.nanoTime()));
            answers.add(send("writer " + ++sent));
        }
        return answers;
    }

    /** On a busy machine a second may pass without an answer; a kill before the first would prove nothing. */
    private static void awaitOne(List<CompletableFuture<Void>> answers) {
        CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).join();
    }

    /** The name is its own key: whoever sends the same again means the same. */
    private CompletableFuture<Void> send(String name) {
        HttpRequest request = HttpRequest.newBuilder(service.address("/api/engagements/" + engagement))
                .timeout(PATIENCE)
                .header("Idempotency-Key", name.replace(' ', '-'))
                .POST(BodyPublishers.ofString(name))
                .build();
        return client.sendAsync(request, BodyHandlers.ofByteArray()).handle((answer, failure) -> {
            note(name, answer);
            return null;
        });
    }

    private void note(String name, HttpResponse<byte[]> answer) {
        if (answer == null || answer.statusCode() != CREATED) {
            open.add(name);
        } else {
            acknowledged.add(name);
            if (answer.headers().firstValue("Idempotency-Replayed").isPresent()) {
                replayed.incrementAndGet();
            }
        }
    }

    /** Ends the service. */
    void leave() {
        service.kill();
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    int sentAgain() {
        return sentAgain;
    }

    /** How often the effect had been there already, and only its acknowledgement was lost. */
    int replayed() {
        return replayed.get();
    }

    long slowestStart() {
        return slowestStart;
    }
}
