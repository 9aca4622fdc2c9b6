package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quick size of what clients can work out; the whole one is {@link Differencing}'s own run. */
@Tag("proof")
class DifferencingTest {

    private static final Differencing RUN = Differencing.run(3, 11);

    @Test
    void nobodysAnswerCanBeWorkedOutFromAllThatAClientMaySee() {
        assertThat(RUN.count("determined")).isZero();
        assertThat(RUN.percentShown().get("levelsFirst")).isGreaterThan(50);
    }

    @Test
    void forEveryAnswerThereIsAnotherWorldInWhichTheClientSeesTheSame() {
        assertThat(RUN.count("statements")).isGreaterThan(900);
        assertThat(RUN.count("noWitness")).isZero();
    }

    @Test
    void whatIsHeldBackAltogetherLeavesNoTrace() {
        assertThat(RUN.count("traces")).isZero();
    }

    @Test
    void answersAreFoundAndWitnessesMissingWhereNothingIsHeldBack() {
        assertThat(RUN.count("determinedWithoutSuppression")).isPositive();
        assertThat(RUN.count("noWitnessWithoutSuppression")).isPositive();
    }

    @Test
    void answersAreFoundAndWitnessesMissingWhereEarlierPublicationsAreForgotten() {
        assertThat(RUN.count("determinedWithoutMemory")).isPositive();
        assertThat(RUN.count("noWitnessWithoutMemory")).isPositive();
    }
}
