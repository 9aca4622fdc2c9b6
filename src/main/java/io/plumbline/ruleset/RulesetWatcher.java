package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the rules folder whenever its content has changed and nobody is writing to it any more. */
public final class RulesetWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RulesetWatcher.class);

    /** How long a look may take to end when the program ends, and how soon one that failed is tried again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RulesetFolder folder;
    private final Activations activations;
    private final boolean watching;
    private final Proving proving;
    private final Thread thread = new Thread(this::watch, "rules-folder");
    private final CountDownLatch ended = new CountDownLatch(1);
    private Map<Path, String> considered = Map.of();

    /** Watches this folder for these activations, unless it is told not to. */
    public RulesetWatcher(RulesetFolder folder, Activations activations, Proving proving, boolean watching) {
        this.folder = folder;
        this.activations = activations;
        this.proving = proving;
        this.watching = watching;
        thread.setDaemon(true);
    }

    /**
     * Puts in force what was so last, considers what the folder holds now, and goes on watching it.
     *
     * @throws RulesetRefused when nothing was ever in force and the folder cannot be
     */
    public void start() {
        boolean restored = activations.restore();
        if (watching || !restored) {
            Optional<Outcome> outcome = look(folder.written());
            while (!restored && outcome.isEmpty() && !isEnded()) {
                outcome = look(folder.written());
            }
            if (!restored && outcome.isPresent() && outcome.get().state() == Outcome.State.REFUSED) {
                throw new RulesetRefused(outcome.get().candidate().diagnostics());
            }
        }
        if (watching) {
            thread.start();
        }
    }

    boolean isWatching() {
        return watching;
    }

    private void watch() {
        FolderRest rest = new FolderRest(folder::written);
        while (!isEnded()) {
            try {
                Optional<Map<Path, String>> finished = rest.since(considered);
                if (finished.isPresent() && !folder.isBeingCheckedOut()) {
                    look(finished.get());
                }
            } catch (TooMuchAtOnce later) {
                LOG.info("the folder of the rules has changed and waits until others are checked");
            } catch (RuntimeException | Error e) {
                rest.leave(PATIENCE);
                LOG.error("the folder of the rules could not be considered; it is looked at again in a while", e);
            }
        }
    }

    /** Offers the folder if it holds something else than last time. */
    private Optional<Outcome> look(Map<Path, String> now) {
        RulesetFolder.Content content = folder.read();
        if (!folder.written().equals(now)) {
            return Optional.empty(); // somebody writes again; it is looked at when that has ended
        }
        String owners = RulesetFolder.owners(considered, now);
        FolderMark mark = new FolderMark(content.fingerprint(), proving.fingerprint(), content.version(), null);
        Optional<FolderMark> last = activations.candidates().mark();
        Optional<Outcome> outcome = Optional.empty();
        boolean running = activations.active().inForce() != null;
        if (!running || last.isEmpty() || !last.get().sources().equals(mark.sources())) {
            outcome = Optional.of(offer(content.files(), content.problems(), owners, mark));
        } else if (!last.get().proofs().equals(mark.proofs())) {
            activations.reprove(last.get().withProofs(mark.proofs()));
        }
        considered = now;
        return outcome;
    }

    private Outcome offer(SourceFiles files, List<Diagnostic> problems, String owners, FolderMark mark) {
        return activations.offer(files, problems, Offer.ofFolder(owners), mark);
    }

    /** Waits for the next look at the folder, and says whether there is none any more. */
    private boolean isEnded() {
        try {
            return ended.await(FolderRest.GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends the watch after what is being looked at, since H2 closes its file on a thread that is interrupted. */
    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
