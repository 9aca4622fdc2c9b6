package io.plumbline.scenario;

import io.plumbline.methodology.Diagnostic;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;

/** Scenarios that analysts propose and owners accept into the folder, or decline. */
public final class Proposals {

    private static final int LARGEST = 64 * 1024;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_OPEN = 200;
    private static final int MOST_SHOWN = 200;

    private final ProposalBook book;
    private final FeatureFolder folder;
    private final Clock clock;

    /** Proposals kept in this book for this folder. */
    public Proposals(ProposalBook book, Path features, Clock clock) {
        this.book = book;
        this.folder = new FeatureFolder(features);
        this.clock = clock;
    }

    /**
     * Keeps a proposal.
     *
     * @throws IllegalArgumentException when it has no place, no reason, or is no feature, with a sentence for people
     * @throws ProposalConflict when too many wait already
     */
    public synchronized Proposal propose(String path, String text, String reason, String by) {
        String place = FeaturePath.checked(path);
        if (text == null || text.isBlank() || text.length() > LARGEST) {
            throw new IllegalArgumentException(
                    "text is the whole feature, with at most " + LARGEST / 1024 + " thousand characters");
        }
        requireFeature(place, text);
        String why = required(reason);
        if (book.open() >= MOST_OPEN) {
            throw new ProposalConflict(MOST_OPEN + " proposals wait already; an owner has to decide some first");
        }
        return book.add(new Proposal(
                0, place, text, folder.hash(place), why, by, now(), Proposal.State.OPEN, null, null, null));
    }

    private static void requireFeature(String path, String text) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(FeatureFiles.SHOWN + path, text);
        List<Diagnostic> problems = new ArrayList<>();
        new FeatureFiles(texts, List.of()).parsed(problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).toString());
        }
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("say why, with at most " + LONGEST_REASON + " characters");
        }
        return reason.strip();
    }

    /** The latest proposals and what became of them, the newest first. */
    public List<Proposal> latest() {
        return book.latest(MOST_SHOWN);
    }

    /**
     * Writes a proposed feature into the folder.
     *
     * @throws NoSuchElementException when there is no such proposal
     * @throws ProposalConflict when it was decided before, or the feature at its place has changed meanwhile
     */
    public synchronized Proposal accept(long number, String owner) {
        Proposal open = open(number);
        if (!Objects.equals(folder.hash(open.path()), open.replaces())) {
            throw new ProposalConflict("the feature " + open.path()
                    + " has changed since this was proposed; decline it and let it be proposed anew");
        }
        folder.write(open.path(), open.text());
        return decided(open.decided(Proposal.State.ACCEPTED, owner, now(), null));
    }

    /**
     * Lets a proposal go.
     *
     * @throws NoSuchElementException when there is no such proposal
     * @throws IllegalArgumentException when nothing is said
     * @throws ProposalConflict when it was decided before
     */
    public synchronized Proposal decline(long number, String owner, String reason) {
        return decided(open(number).decided(Proposal.State.DECLINED, owner, now(), required(reason)));
    }

    private Proposal open(long number) {
        Proposal found = book.find(number)
                .orElseThrow(() -> new NoSuchElementException(
                        "there is no proposal " + number + "; GET /api/scenarios/proposals lists them"));
        if (found.state() != Proposal.State.OPEN) {
            throw decidedBefore(number);
        }
        return found;
    }

    private Proposal decided(Proposal decided) {
        if (!book.decide(decided)) {
            throw decidedBefore(decided.number());
        }
        return decided;
    }

    private static ProposalConflict decidedBefore(long number) {
        return new ProposalConflict("proposal " + number + " was decided before");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
