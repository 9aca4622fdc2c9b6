package io.plumbline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** PostgreSQL as Maven brings it, in a folder of its own and gone with the process that asked for it. */
public final class PostgresServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static PostgresServer running;

    private final Path folder;
    private final Path data;
    private final int port;
    private final PostgresPrograms programs;
    private Process process;

    private PostgresServer() throws IOException {
        this.folder = Files.createTempDirectory("plumbline-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.port = freePort();
        this.programs = PostgresPrograms.unpacked(folder);
        this.data = Files.createDirectory(folder.resolve("data"));
        Unprivileged.own(data);
        programs.run(
                "initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N", "--no-locale");
        start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitReady();
    }

    /** The one of this process. */
    public static synchronized PostgresServer running() {
        if (running == null) {
            running = another();
        }
        return running;
    }

    /** One besides, for whoever kills it. */
    public static PostgresServer another() {
        try {
            return new PostgresServer();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** Ends all of it at once (kill -9) in the midst of what it does. */
    public void kill() {
        try {
            new ProcessTree(process).kill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it over the files that it left, at the same port, and waits until it lets somebody in. */
    public void startAgain() {
        try {
            start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start again", e);
        }
    }

    /** The address of a new and empty database. */
    public String newDatabase() {
        String name = "t" + NUMBER.incrementAndGet();
        JdbcClient.create(source(url("postgres")))
                .sql("create database " + name)
                .update();
        return url(name);
    }

    /** A database at this address. */
    public static DataSource source(String url) {
        return new DriverManagerDataSource(url);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    /** Below those that a system hands to whoever connects, so that it is still free after a kill. */
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket socket =
                    new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private void start() throws IOException {
        process = programs.start(
                "postgres",
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200");
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                source(url("postgres")).getConnection().close();
                return;
            } catch (java.sql.SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IOException(programs.log(), notYet);
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    /** Interrupting it makes PostgreSQL close all connections and end. */
    @Override
    public synchronized void close() {
        if (Files.notExists(folder)) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try (Stream<Path> files = Files.walk(folder)) {
            process.waitFor();
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
