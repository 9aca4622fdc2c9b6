package io.plumbline.store;

import com.zaxxer.hikari.HikariDataSource;
import io.plumbline.TestRules;
import io.plumbline.proof.Folders;
import io.plumbline.ruleset.ActivationMode;
import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.ruleset.Proving;
import io.plumbline.ruleset.RulesetFolder;
import io.plumbline.ruleset.RulesetHistory;
import io.plumbline.ruleset.RulesetStatus;
import io.plumbline.ruleset.RulesetWatcher;
import io.plumbline.ruleset.RunLimits;
import io.plumbline.scenario.Proofs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;

/** A rules folder of one's own with all that keeps it in force, to be edited, stopped and started. */
public final class KeptRules implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private Activations activations;
    private RulesetWatcher watcher;
    private RulesetHistory history;
    private HikariDataSource database;

    /** A copy of the shipped rules below this folder; nothing runs yet. */
    public KeptRules(Path folder) {
        this.folder = folder;
        Folders.copy(TestRules.FOLDER, rules());
        create(features());
    }

    /** The folder of the rules. */
    public Path rules() {
        return folder.resolve("rules");
    }

    /** The folder of the scenarios, empty at first. */
    public Path features() {
        return folder.resolve("features");
    }

    Path data() {
        return folder.resolve("data");
    }

    KeptRules start(ActivationMode mode) {
        return start(mode, true, new Proofs(new Examples(rules().resolve("examples")), features()));
    }

    KeptRules start(ActivationMode mode, boolean watching, Proving proving) {
        database = TestDatabase.pool(Database.url(data()));
        history = new JdbcRulesetHistory(Database.prepared(database));
        activations = new Activations(history, proving, mode, Clock.systemUTC(), RunLimits.USUAL);
        watcher = new RulesetWatcher(new RulesetFolder(rules(), features()), activations, proving, watching);
        watcher.start();
        return this;
    }

    void stop() {
        watcher.close();
        activations.close();
        database.close();
    }

    Activations activations() {
        return activations;
    }

    KeptRulesets kept() {
        return new KeptRulesets(history);
    }

    RulesetStatus status() {
        return RulesetStatus.of(activations, watcher);
    }

    String version() {
        return status().inForce().version();
    }

    RulesetStatus await(Predicate<RulesetStatus> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        RulesetStatus status = status();
        while (!condition.test(status)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("this did not come in time; now it is " + status);
            }
            pause(Duration.ofMillis(50));
            status = status();
        }
        return status;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void edit(String file, String from, String to) {
        String text = read(rules().resolve(file));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        write(rules().resolve(file), text.replace(from, to));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
