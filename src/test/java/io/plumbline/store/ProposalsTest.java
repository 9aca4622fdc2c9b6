package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.scenario.Proposal;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Proposed scenarios as they are kept. */
@OnBothDatabases
class ProposalsTest {

    private static final Instant AT = Instant.parse("2026-05-04T10:15:30.123Z");

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private static Proposal proposal(String path) {
        return new Proposal(0, path, "Feature: x", null, "a case", "ann", AT, Proposal.State.OPEN, null, null, null);
    }

    @Test
    void aProposalIsGivenBackAsItWasKept() {
        JdbcProposalBook book = new JdbcProposalBook(database.open(data));
        Proposal first = book.add(proposal("a.feature"));
        Proposal second = book.add(proposal("b.feature"));
        assertThat(first.number()).isLessThan(second.number());
        assertThat(book.latest(9)).containsExactly(second, first);
        assertThat(book.latest(1)).containsExactly(second);
        assertThat(book.open()).isEqualTo(2);
    }

    @Test
    void aProposalIsDecidedOnce() {
        JdbcProposalBook book = new JdbcProposalBook(database.open(data));
        Proposal kept = book.add(proposal("a.feature"));
        Proposal declined = new Proposal(
                kept.number(), "", "", null, "", "", AT, Proposal.State.DECLINED, "olga", AT, "we have it");
        assertThat(book.decide(declined)).isTrue();
        assertThat(book.decide(declined)).isFalse();
        assertThat(book.open()).isZero();
        assertThat(book.find(kept.number())).get().extracting(Proposal::said).isEqualTo("we have it");
        assertThat(book.find(kept.number() + 1)).isEmpty();
    }
}
