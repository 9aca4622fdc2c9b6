package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What attacks are after: a file to write, a file to delete, a port to connect to, settings to change, a process to end. */
public final class Canary implements AutoCloseable {

    private static final String KEPT = ".kept";

    private final Path file;
    private final ServerSocket port;
    private final Thread exit = new Thread(() -> {}, "the program ends");
    private final Locale locale = Locale.getDefault();

    /** Alive in this folder. */
    public Canary(Path folder) {
        try {
            file = folder.resolve("canary");
            Files.createFile(folder.resolve("canary" + KEPT));
            port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            port.setSoTimeout(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(exit);
    }

    Path file() {
        return file;
    }

    int port() {
        return port.getLocalPort();
    }

    /** Whether anybody wrote the file. */
    boolean isWritten() {
        return Files.exists(file);
    }

    /** Nothing of all that has happened. */
    public void assertAlive() {
        assertThat(file).doesNotExist();
        assertThat(file.resolveSibling("canary" + KEPT)).exists();
        assertThat(exit.getState()).isEqualTo(Thread.State.NEW);
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(System.getProperties().stringPropertyNames())
                .filteredOn(each -> each.contains("canary"))
                .isEmpty();
        assertThat(isConnected()).isFalse();
    }

    private boolean isConnected() {
        try (Socket socket = port.accept()) {
            return socket.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(exit);
        try {
            port.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
