package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.proof.Differencing.Guard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quick size of the differencing attack; the whole one is {@link Differencing}'s own run. */
@Tag("proof")
class DifferencingTest {

    private static final Differencing RUN = Differencing.run(12, 1);

    @Test
    void nobodysAnswerCanBeWorkedOutFromAllThatAClientMaySee() {
        assertThat(RUN.determined(Guard.ALL)).isZero();
        assertThat(RUN.figures()).isPositive();
    }

    @Test
    void theSameAttackFindsAnswersWhereNothingIsHeldBack() {
        assertThat(RUN.determined(Guard.NONE)).isGreaterThan(50);
    }

    @Test
    void theSameAttackFindsAnswersWhereEarlierPublicationsAreForgotten() {
        assertThat(RUN.determined(Guard.FORGETFUL)).isPositive();
    }
}
