package io.plumbline.ruleset;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs examples and scenarios on what came into force, after the fact and one at a time; only the latest is worth it. */
final class ProofRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProofRun.class);

    /** Somebody who goes back and forth between versions wants answers, not scenarios. */
    private static final long PATIENCE_SECONDS = 3;

    private final Proving proving;
    private final BiConsumer<Activation, Proof> told;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread proofs = new Thread(work, "proofs");
        proofs.setDaemon(true);
        proofs.setPriority(Thread.MIN_PRIORITY);
        return proofs;
    });
    private final Object ending = new Object();
    private boolean ended;
    private ScheduledFuture<?> next;

    ProofRun(Proving proving, BiConsumer<Activation, Proof> told) {
        this.proving = proving;
        this.told = told;
    }

    /** Proves this in a moment, instead of whatever was to be proved before; {@code before} may be null. */
    synchronized void of(ActiveRuleset.InForce now, Ruleset before) {
        if (next != null) {
            next.cancel(false);
        }
        next = thread.schedule(() -> run(now, before), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void run(ActiveRuleset.InForce now, Ruleset before) {
        try {
            Proof proof = proving.of(now.ruleset(), before);
            synchronized (ending) {
                if (!ended) {
                    told.accept(now.activation(), proof);
                }
            }
        } catch (RuntimeException | Error e) {
            if (!thread.isShutdown()) {
                LOG.error("examples and scenarios could not be run on the rules in force", e);
            }
        }
    }

    /** Stops what runs, but never while it is being kept: H2 closes its file on a thread that is interrupted. */
    @Override
    public void close() {
        synchronized (ending) {
            ended = true;
            thread.shutdownNow();
        }
    }
}
