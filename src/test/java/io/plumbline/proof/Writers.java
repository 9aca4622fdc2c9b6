package io.plumbline.proof;

import io.plumbline.web.KeptService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
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

/** Those who write at a fixed rate to a service that is killed, and send again what was not acknowledged. */
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
    private int sent;
    private int sentAgain;
    private long slowestStart;

    Writers(Path folder, String url, String engagement, int perSecond) {
        this.folder = folder;
        this.url = url;
        this.engagement = engagement;
        this.perSecond = perSecond;
    }

    /** Starts the service, sends again what is open, writes for about a second, and kills the service in the midst of it. */
    void writeAndKill() {
        try {
            Files.deleteIfExists(folder.resolve("port"));
            long begin = System.nanoTime();
            Process process = start();
            int port = port(process);
            slowestStart = Math.max(slowestStart, (System.nanoTime() - begin) / 1_000_000);
            List<CompletableFuture<Void>> answers = new ArrayList<>();
            open.add("writer " + ++sent);
            for (String name = open.poll(); name != null; name = open.poll()) {
                sentAgain += name.equals("writer " + sent) ? 0 : 1;
                answers.add(send(port, name));
            }
            // A service that has just started answers slowly, and killing it before it answers would prove nothing.
            answers.forEach(CompletableFuture::join);
            long start = System.nanoTime();
            int count = (int) (perSecond * BETWEEN_KILLS.toMillis() / 1_000);
            for (int i = 0; i < count; i++) {
                ServiceProcess.pause(Duration.ofNanos(start + BETWEEN_KILLS.toNanos() / count * i - System.nanoTime()));
                answers.add(send(port, "writer " + ++sent));
            }
            process.destroyForcibly().waitFor();
            answers.forEach(CompletableFuture::join);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeptService.class.getName(),
                        url,
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.log").toFile()))
                .start();
    }

    private int port(Process process) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(folder.resolve("port"))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "it does not start:\n" + Files.readString(folder.resolve("service.log")));
            }
            ServiceProcess.pause(Duration.ofMillis(10));
        }
        return Integer.parseInt(Files.readString(folder.resolve("port")));
    }

    /** The name is its own key: whoever sends the same again means the same. */
    private CompletableFuture<Void> send(int port, String name) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/engagements/" + engagement))
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
