package io.plumbline.proof;

import io.plumbline.Plumbline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The service in a process of its own, with a copy of the shipped rules, as somebody meets it who has a token. */
final class ServiceProcess implements AutoCloseable {

    private static final String PASSWORD = "a password for proofs";
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final List<String> options;
    private final int port;
    private final Process process;
    private final String token;

    private ServiceProcess(Path folder, List<String> options, Optional<String> known) {
        this.folder = folder;
        this.options = options;
        this.port = freePort();
        this.process = run();
        awaitHealth();
        this.token = known.orElseGet(this::newToken);
    }

    /** Starts it with these further options of the virtual machine; what it prints goes to {@code service.log}. */
    static ServiceProcess start(Path folder, String... options) {
        Folders.copy(Path.of("rules"), folder.resolve("rules"));
        Folders.copy(Path.of("features"), folder.resolve("features"));
        return new ServiceProcess(folder, List.of(options), Optional.empty());
    }

    /** Starts it over what the one before kept, which has ended; whoever had its token has this one's. */
    ServiceProcess again() {
        return new ServiceProcess(folder, options, Optional.of(token));
    }

    private Process run() {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Plumbline.class.getName(),
                "serve",
                "--server.port=" + port,
                "--plumbline.rules=" + folder.resolve("rules"),
                "--plumbline.features=" + folder.resolve("features"),
                "--plumbline.data=" + folder.resolve("data"),
                "--plumbline.initial-password=" + PASSWORD));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("service.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitHealth() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                HttpRequest request =
                        HttpRequest.newBuilder(address("/actuator/health")).build();
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("the service did not start:\n" + log(), notYet);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            pause(Duration.ofMillis(200));
        }
    }

    private String newToken() {
        String basic = Base64.getEncoder().encodeToString(("owner:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(address("/api/tokens"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"proofs\"}"))
                .build());
        return new JsonMapper().readTree(response.body()).get("token").asString();
    }

    /** The folder of its rules, to be edited while it runs. */
    Path rules() {
        return folder.resolve("rules");
    }

    HttpClient client() {
        return client;
    }

    HttpRequest post(String path, String type, byte[] body) {
        return HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    HttpRequest put(String path, String tag, String document) {
        return HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(document))
                .build();
    }

    HttpRequest get(String path) {
        return HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Ends it at once (kill -9). */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** What the service printed. */
    String log() {
        try {
            return Files.readString(folder.resolve("service.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(Math.max(0, time.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
