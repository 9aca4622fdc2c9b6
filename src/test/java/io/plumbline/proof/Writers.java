package io.plumbline.proof;

import io.plumbline.store.PostgresServer;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Those who write at a fixed rate to what is killed, and send again what was not acknowledged. */
final class Writers {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(1);
    private static final int CREATED = 201;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Victim victim;
    private final int perSecond;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> open = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger replayed = new AtomicInteger();
    private int sent;
    private int sentAgain;
    private long slowestStart;

    /** Those who write so often to this. */
    Writers(Victim victim, int perSecond) {
        this.victim = victim;
        this.perSecond = perSecond;
    }

    /** Writes for about a second, and kills what they write to at the end of it. */
    void untilItIsKilled() {
        sendAgain();
        List<CompletableFuture<Void>> answers = write(perSecond);
        awaitHalf(answers);
        victim.kill();
        answers.forEach(CompletableFuture::join);
    }

    /** Writes for about a second, in the midst of which the database is killed and started again; the service stays. */
    void whileTheDatabaseIsKilled(PostgresServer database) {
        sendAgain();
        List<CompletableFuture<Void>> answers = write(perSecond / 2);
        awaitHalf(answers);
        CompletableFuture<Void> back = CompletableFuture.runAsync(() -> {
            database.kill();
            database.startAgain();
        });
        answers.addAll(write(perSecond - perSecond / 2));
        back.join();
        answers.forEach(CompletableFuture::join);
    }

    /** Starts it where it does not run, looks at what is there, and sends what is open until all of it is acknowledged. */
    void sendAgain() {
        if (!victim.runs()) {
            long begin = System.nanoTime();
            victim.start();
            slowestStart = Math.max(slowestStart, (System.nanoTime() - begin) / 1_000_000);
        }
        failures.addAll(victim.look());
        List<String> due = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (drain(due); !due.isEmpty(); drain(due)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(due.size() + " writes are still refused, long after the start");
            }
            sentAgain += due.size();
            due.stream().map(this::send).toList().forEach(CompletableFuture::join);
            due.clear();
        }
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
            // Every other write is a change of what is there, where there is somebody to make it.
            Optional<Editor> editor = i % 2 == 1 ? victim.editor() : Optional.empty();
            answers.add(editor.map(this::change).orElseGet(() -> send("writer " + ++sent)));
        }
        return answers;
    }

    /** On a busy machine a second may pass with few answers, and a kill before the first would prove nothing. */
    private static void awaitHalf(List<CompletableFuture<Void>> answers) {
        while (answers.stream().filter(CompletableFuture::isDone).count() * 2 < answers.size()) {
            ServiceProcess.pause(Duration.ofMillis(5));
        }
    }

    private CompletableFuture<Void> send(String name) {
        return client.sendAsync(victim.adding(name), BodyHandlers.ofByteArray())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .handle((answer, failure) -> {
                    note(name, answer);
                    return null;
                });
    }

    private CompletableFuture<Void> change(Editor editor) {
        return client.sendAsync(editor.change(), BodyHandlers.ofByteArray())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .handle((answer, failure) -> {
                    editor.answered(Optional.ofNullable(answer).map(Editor.Said::of))
                            .ifPresent(failures::add);
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

    /** What was answered otherwise than it must be, a sentence each. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    /**
     * What came of it, as members of a line of JSON; {@code replayed} is how often the effect had been there already, and
     * only its acknowledgement was lost.
     */
    @Override
    public String toString() {
        return "\"acknowledged\":%d,\"sentAgain\":%d,\"replayed\":%d,\"slowestStartMilliseconds\":%d"
                .formatted(acknowledged.size(), sentAgain, replayed.get(), slowestStart);
    }
}
