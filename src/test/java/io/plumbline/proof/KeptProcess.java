package io.plumbline.proof;

import io.plumbline.web.KeptService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The part of the service that keeps things, in a process of its own. */
final class KeptProcess implements Victim {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder;
    private final String url;
    private final String engagement;
    private Process process;
    private int port;

    /** Over the database at this address; what it prints goes to {@code service.log} in the folder. */
    KeptProcess(Path folder, String url, String engagement) {
        this.folder = folder;
        this.url = url;
        this.engagement = engagement;
    }

    @Override
    public void start() {
        try {
            Files.deleteIfExists(folder.resolve("port"));
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
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
            port = awaitPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int awaitPort() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.notExists(folder.resolve("port"))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "it does not start:\n" + Files.readString(folder.resolve("service.log")));
            }
            ServiceProcess.pause(Duration.ofMillis(10));
        }
        return Integer.parseInt(Files.readString(folder.resolve("port")));
    }

    @Override
    public boolean runs() {
        return process != null && process.isAlive();
    }

    @Override
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public String engagement() {
        return engagement;
    }

    @Override
    public Path checkpoints() {
        return folder.resolve("audit");
    }

    @Override
    public HttpRequest adding(String name) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/engagements/" + engagement))
                .header("Idempotency-Key", name.replace(' ', '-'))
                .POST(BodyPublishers.ofString(name))
                .build();
    }
}
