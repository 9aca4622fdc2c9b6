package io.plumbline.ruleset;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.FactsDocument;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import io.plumbline.scorecard.ScorecardDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Concludes documents as they came, and records that it did. */
public final class Decisions {

    private static final double NANOS_PER_MICRO = 1_000;
    private static final double MICROS_PER_MILLI = 1_000;

    /** As many at a time as there are processors, in the order they came: more would only take turns, and starve edits. */
    private final Semaphore running;

    private final DecisionLog log;
    private final Clock clock;

    /** Decisions recorded in this log. */
    public Decisions(DecisionLog log, Clock clock) {
        this(log, clock, Runtime.getRuntime().availableProcessors());
    }

    Decisions(DecisionLog log, Clock clock, int atOnce) {
        this.running = new Semaphore(atOnce, true);
        this.log = log;
        this.clock = clock;
    }

    /**
     * A conclusion and its record.
     *
     * @param record what was recorded
     * @param answer the result as JSON, as it is sent
     */
    public record Decided(Decision record, byte[] answer) {}

    /**
     * Concludes a facts document under these rules.
     *
     * @throws io.plumbline.interview.RefusedInput when it has errors; nothing is recorded then
     */
    public Decided assessment(Ruleset ruleset, byte[] facts, boolean explained) {
        return decided(ruleset, Manifest.ASSESSMENT, facts, explained);
    }

    /**
     * Concludes a Scorecard document under these rules.
     *
     * @throws io.plumbline.interview.RefusedInput when it has errors; nothing is recorded then
     */
    public Decided scorecard(Ruleset ruleset, byte[] facts, boolean explained) {
        return decided(ruleset, Manifest.SCORECARD, facts, explained);
    }

    /**
     * Why a rule did not fire for a document; nothing is recorded, since nothing is decided.
     *
     * @throws io.plumbline.interview.RefusedInput when the document has errors
     */
    public WhyNot whyNot(WhyNotQuestion question, byte[] document) {
        return inTurn(() -> question.answer(document));
    }

    /** What an assessment would come to, or came to before; nothing is recorded, since nothing is decided. */
    public AssessmentResult unrecorded(Ruleset ruleset, Assessment assessment) {
        return inTurn(() -> ruleset.conclude(assessment, false));
    }

    private Decided decided(Ruleset ruleset, String kind, byte[] facts, boolean explained) {
        return inTurn(() -> recorded(ruleset, kind, facts, explained));
    }

    /** Does something that concludes when its turn comes; it asks for no other turn meanwhile, since it would wait for itself. */
    public <T> T inTurn(Supplier<T> work) {
        running.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            running.release();
        }
    }

    private Decided recorded(Ruleset ruleset, String kind, byte[] facts, boolean explained) {
        long start = System.nanoTime();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Concluded<?> concluded = conclude(ruleset, kind, facts, explained);
        byte[] answer = ResultJson.bytes(concluded.result());
        double micros = Math.round((System.nanoTime() - start) / NANOS_PER_MICRO);
        Decision decision = new Decision(
                UUID.randomUUID().toString(),
                at,
                kind,
                ruleset.version().hash(),
                ruleset.stamp().program(),
                Sha256.of(facts),
                explained,
                Sha256.of(answer),
                concluded.fired(),
                micros / MICROS_PER_MILLI);
        log.append(decision);
        return new Decided(decision, answer);
    }

    /** What a document of this kind comes to under these rules. */
    static Concluded<?> conclude(Ruleset ruleset, String kind, byte[] facts, boolean explained) {
        ByteArrayInputStream source = new ByteArrayInputStream(facts);
        try {
            return kind.equals(Manifest.SCORECARD)
                    ? ruleset.concluded(ScorecardDocument.read(source, ruleset.methodology()), explained)
                    : ruleset.concluded(FactsDocument.read(source, ruleset.methodology()), explained);
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory can be read", e);
        }
    }
}
