package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Scenarios of a version that is no longer in force are not worth a processor. */
class ProofRunTest {

    private static final Proof HOLDS = new Proof(null, null, List.of(), 0, List.of(), List.of(), List.of(), null);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();

    /** Goes on with the first version for as long as it is let, and is done with any other at once. */
    private final class Endless implements Proving {

        private boolean first = true;

        @Override
        public List<Diagnostic> trial(Ruleset candidate, Runnable between) {
            return List.of();
        }

        @Override
        public Proof of(Ruleset now, Ruleset before, Runnable between) {
            boolean endless = first;
            first = false;
            while (endless) {
                begun.countDown();
                between.run();
            }
            return HOLDS;
        }

        @Override
        public String fingerprint() {
            return "";
        }
    }

    private static ActiveRuleset.InForce inForce(long number) {
        Offer offer = new Offer(Origin.UPLOAD, "somebody", null, null);
        Activation activation =
                new Activation(number, "version " + number, "1.0", Instant.EPOCH, offer, List.of(), null);
        return new ActiveRuleset.InForce(TestRules.shipped(), activation);
    }

    @Test
    void anotherVersionInForceEndsTheProofOfTheOneBefore() throws InterruptedException {
        try (ProofRun proofs =
                new ProofRun(new Endless(), (activation, proof) -> told.add(activation.number()), Duration.ZERO)) {
            proofs.of(inForce(1), null);
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            proofs.of(inForce(2), null);
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(2);
            assertThat(told).isEmpty();
        }
    }
}
