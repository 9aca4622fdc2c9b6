package io.plumbline.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Things of the database of which the threads of this process have each one at a time, until their transactions end. Locks
 * of rows stand behind it, for other processes. They alone do not do: where many waited for a row of H2 (2.4.240), a
 * change went on from an older state, and transactions were ended for a deadlock that nobody made. Why is not known.
 */
final class OneAtATime {

    /** As long as H2 waits for a row. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Duration patience;
    private final LoadingCache<String, ReentrantLock> locks =
            Caffeine.newBuilder().weakValues().build(any -> new ReentrantLock(true));

    OneAtATime() {
        this(PATIENCE);
    }

    OneAtATime(Duration patience) {
        this.patience = patience;
    }

    /**
     * Waits until nobody else has this, in the order of asking.
     *
     * @throws CannotAcquireLockException when others have it for too long
     * @throws IllegalStateException outside a transaction, with which it would end
     */
    void take(String what) {
        ReentrantLock lock = locks.get(what);
        if (!isTaken(lock)) {
            throw new CannotAcquireLockException("others had this for " + patience);
        }
        try {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    lock.unlock();
                }
            });
        } catch (IllegalStateException e) {
            lock.unlock();
            throw e;
        }
    }

    private boolean isTaken(ReentrantLock lock) {
        try {
            return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotAcquireLockException("waiting was interrupted", e);
        }
    }
}
