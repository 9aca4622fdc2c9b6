package io.plumbline.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A real browser, where there is one; without one the tests that need it are skipped and say so. */
final class Chromium implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path profile;

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    static Chromium start() throws IOException {
        Optional<Path> program = program();
        assumeTrue(
                program.isPresent(),
                "what the interview's page does in a browser is not tested here: there is no Chromium on the PATH"
                        + " (Debian: apt-get install chromium)");
        Path profile = Files.createTempDirectory("chromium");
        // It shows pages of this machine only, and its sandbox does not start for root, as whom builds often run.
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile);
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new tab, which remembers nothing of the others. */
    BrowserTab tab() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/json/new?about:blank"))
                .PUT(BodyPublishers.noBody())
                .build();
        String made = CLIENT.send(request, BodyHandlers.ofString()).body();
        return new BrowserTab(
                CLIENT,
                io.plumbline.web.HttpClient.JSON
                        .readTree(made)
                        .get("webSocketDebuggerUrl")
                        .asString());
    }

    private String port() throws IOException, InterruptedException {
        Path told = profile.resolve("DevToolsActivePort");
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(50)) {
            List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
            if (lines.size() > 1) {
                return lines.get(0);
            }
        }
        throw new IllegalStateException("Chromium did not start within " + PATIENCE);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        FileSystemUtils.deleteRecursively(profile);
    }
}
