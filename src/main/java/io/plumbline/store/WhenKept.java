package io.plumbline.store;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What waits until a transaction is kept. */
final class WhenKept {

    private WhenKept() {}

    /** Does this once the present transaction is kept, and never when it is not. */
    static void then(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
