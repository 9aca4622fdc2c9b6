package io.plumbline.ruleset;

import java.util.List;
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

    /** Does this when nobody waits for anything else. */
    void later(List<Runnable> work) {
        work.forEach(each -> {
            if (thread.getQueue().isEmpty()) {
                thread.execute(each);
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
