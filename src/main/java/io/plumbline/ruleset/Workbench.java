package io.plumbline.ruleset;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where candidates are checked and compiled: one at a time, on a thread of its own, so that requests go on being answered. */
final class Workbench implements AutoCloseable {

    private static final int MOST_WAITING = 8;
    private static final int PATIENCE_SECONDS = 20;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                Thread rules = new Thread(work, "rules");
                rules.setDaemon(true);
                return rules;
            });

    /** Does this when its turn comes and returns what came of it. */
    <T> T on(Callable<T> work) {
        try {
            Future<T> done = thread.submit(work);
            return done.get();
        } catch (RejectedExecutionException e) {
            throw new TooMuchAtOnce();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooMuchAtOnce();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RulesetRefused refused) {
                throw new RulesetRefused(refused.diagnostics());
            }
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("the rules could not be considered", e.getCause());
        }
    }

    /** Lets what is being done end, since H2 closes its file on a thread that is interrupted; what waits is let go. */
    @Override
    public void close() {
        thread.getQueue().clear();
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
