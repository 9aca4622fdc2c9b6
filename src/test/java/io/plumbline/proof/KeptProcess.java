package io.plumbline.proof;

import io.plumbline.web.KeptService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What keeps things, in a process of its own. */
final class KeptProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Process process;
    private final int port;

    private KeptProcess(Path folder, Process process) throws IOException {
        this.folder = folder;
        this.process = process;
        this.port = awaitPort();
    }

    /** Starts it over the database of this address; what it prints goes to {@code service.log} in the folder. */
    static KeptProcess start(Path folder, String url) {
        try {
            Files.deleteIfExists(folder.resolve("port"));
            Process process = new ProcessBuilder(
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
            return new KeptProcess(folder, process);
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

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once (kill -9). */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
