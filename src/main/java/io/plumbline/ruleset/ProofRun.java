package io.plumbline.ruleset;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs examples and scenarios on what came into force, after the fact and one at a time; only the latest is worth it. */
final class ProofRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProofRun.class);

    /** Somebody who edits on, or goes back and forth between versions, wants answers and not scenarios. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Another version came into force meanwhile. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Proving proving;
    private final BiConsumer<Activation, Proof> told;
    private final Duration patience;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread proofs = new Thread(work, "proofs");
        proofs.setDaemon(true);
        proofs.setPriority(Thread.MIN_PRIORITY);
        return proofs;
    });
    private final AtomicLong latest = new AtomicLong();
    private final Object ending = new Object();
    private boolean ended;
    private ScheduledFuture<?> next;

    ProofRun(Proving proving, BiConsumer<Activation, Proof> told) {
        this(proving, told, PATIENCE);
    }

    ProofRun(Proving proving, BiConsumer<Activation, Proof> told, Duration patience) {
        this.proving = proving;
        this.told = told;
        this.patience = patience;
    }

    /** Proves this in a moment, instead of whatever was to be proved before; {@code before} may be null. */
    synchronized void of(ActiveRuleset.InForce now, Ruleset before) {
        if (next != null) {
            next.cancel(false);
        }
        long number = latest.incrementAndGet();
        next = thread.schedule(() -> run(now, before, number), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(ActiveRuleset.InForce now, Ruleset before, long number) {
        Pace pace = new Pace();
        try {
            Proof proof = proving.of(now.ruleset(), before, () -> rest(number, pace));
            synchronized (ending) {
                if (!ended) {
                    told.accept(now.activation(), proof);
                }
            }
        } catch (Overtaken overtaken) {
            LOG.debug("the scenarios were stopped, since another version came into force", overtaken);
        } catch (RuntimeException | Error e) {
            if (!thread.isShutdown()) {
                LOG.error("examples and scenarios could not be run on the rules in force", e);
            }
        }
    }

    private void rest(long number, Pace pace) {
        if (number != latest.get()) {
            throw new Overtaken();
        }
        pace.run();
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
