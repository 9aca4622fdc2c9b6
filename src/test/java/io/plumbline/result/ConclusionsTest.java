package io.plumbline.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.methodology.Figure;
import io.plumbline.readiness.Verdict;
import io.plumbline.scoring.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question has one answer, or none is given: chance never picks. */
class ConclusionsTest {

    private static final Score LOW = new Score("change-control", Figure.ONE);
    private static final Score HIGH = new Score("change-control", Figure.of(2));
    private static final Score OTHER = new Score("service-desk", Figure.of(2));

    private static Conclusions of(Object... concluded) {
        return new Conclusions(List.of(concluded), Map.of());
    }

    @Test
    void twoFiguresForOneDisciplineContradictEachOther() {
        assertThrows(IllegalStateException.class, () -> of(LOW, HIGH).of(Score.class, "change-control"));
    }

    @Test
    void twoFiguresForTwoDisciplinesDoNot() {
        assertEquals(LOW, of(LOW, OTHER).of(Score.class, "change-control").orElseThrow());
    }

    @Test
    void twoVerdictsContradictEachOther() {
        Conclusions concluded = of(new Verdict("READY"), new Verdict("NOT_READY"));
        assertThrows(IllegalStateException.class, () -> concluded.only(Verdict.class));
    }

    @Test
    void theSameVerdictTwiceDoesNot() {
        Conclusions concluded = of(new Verdict("READY"), new Verdict("READY"));
        assertEquals(new Verdict("READY"), concluded.only(Verdict.class).orElseThrow());
    }
}
