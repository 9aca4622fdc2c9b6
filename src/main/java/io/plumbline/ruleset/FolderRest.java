package io.plumbline.ruleset;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Notices when somebody has written to folders and has finished with it. */
public final class FolderRest {

    /** How often folders are looked at. */
    static final Duration GLANCE = Duration.ofMillis(250);

    /** For how long nothing may be written before they are taken as finished. */
    private static final Duration QUIET = Duration.ofMillis(750);

    private final Supplier<Map<Path, String>> written;
    private Map<Path, String> seen = Map.of();
    private long since = System.nanoTime();

    FolderRest(Supplier<Map<Path, String>> written) {
        this.written = written;
    }

    /** Of these files, and of everything below these folders. */
    public FolderRest(List<Path> places) {
        this(() -> RulesetFolder.written(places));
    }

    /** What stands there, when that differs from what was considered and was left alone for a while. */
    Optional<Map<Path, String>> since(Map<Path, String> considered) {
        Map<Path, String> now = written.get();
        if (!now.equals(seen)) {
            seen = now;
            since = System.nanoTime();
        }
        return now.equals(considered) || System.nanoTime() - since < QUIET.toNanos()
                ? Optional.empty()
                : Optional.of(now);
    }

    /** Takes them as just written for so much longer. */
    void leave(Duration time) {
        since = System.nanoTime() + time.toNanos();
    }

    /** Everything that stands there now. */
    public Map<Path, String> now() {
        return written.get();
    }

    /** Waits until something else stands there than what was considered. */
    public void await(Map<Path, String> considered) throws InterruptedException {
        do {
            Thread.sleep(GLANCE.toMillis());
        } while (since(considered).isEmpty());
    }
}
