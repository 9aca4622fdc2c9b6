package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.TestRules;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sentence about a Scorecard that does not hold, or says nothing, fails in words. */
class CardStepsTest {

    private Scene scene;
    private Filled given;
    private Concluded then;
    private Remarked said;
    private Traced why;

    @BeforeEach
    void aLeaderFillsInAScorecard() {
        scene = new Scene(Setting.of(TestRules.shipped()));
        given = new Filled(scene);
        then = new Concluded(scene);
        said = new Remarked(scene);
        why = new Traced(scene);
        given.fillIn(People.of(null, "a", null, "leader"));
        given.rate(scene.lexicon().groups("every group"), BigDecimal.valueOf(4), BigDecimal.valueOf(2));
        given.answer(scene.lexicon().asked("every habit"), BigDecimal.valueOf(3));
    }

    @Test
    void aGroupRestsOnTheRulesThatNameIt() {
        then.concludeCard();
        then.is("value", "Know", "2.50");

        assertThatCode(() -> why.because("CARD-8")).doesNotThrowAnyException();
        assertThatThrownBy(() -> why.because("CARD-7"))
                .hasMessageStartingWith("expected it because of CARD-7, found it because of")
                .hasMessageContaining("CARD-8");
        assertThatCode(() -> why.notBecause("CARD-7")).doesNotThrowAnyException();
        assertThatThrownBy(() -> why.notBecause("CARD-8"))
                .hasMessageStartingWith("expected it not because of CARD-8, found it because of");
    }

    @Test
    void whatIsSaidOtherwiseIsTold() {
        then.concludeCard();

        assertThatThrownBy(() -> then.is("weakest", "the Scorecard", "Direct and Change & Grow"))
                .hasMessage("the weakest of the Scorecard: expected Direct and Change & Grow, found Direct and Commit");
        assertThatThrownBy(() -> said.hasLabel("the Scorecard", "CHECKED"))
                .hasMessage("the Scorecard: expected the label CHECKED, found SELF_REPORTED and ONE_VIEWPOINT");
    }

    @Test
    void aFigureOfAnAssessmentIsNoneOfAScorecard() {
        then.concludeCard();

        assertThatThrownBy(() -> then.is("confidence", "the Scorecard", "none"))
                .hasMessageStartingWith("a result has no figure called \"confidence\"");
        assertThatThrownBy(() -> then.is("score", "Service Desk", "none"))
                .hasMessageStartingWith("there is no group called \"Service Desk\"");
    }

    @Test
    void aHabitTheScorecardDoesNotAskAboutIsRefused() {
        assertThatThrownBy(() -> scene.lexicon().asked("User first"))
                .hasMessageStartingWith("there is no habit of the Scorecard called \"User first\"");
    }

    @Test
    void exactlyOnePersonFillsItIn() {
        assertThatThrownBy(() -> given.fillIn(People.of(null, "two", null, "leader")))
                .hasMessage("one person fills in a Scorecard: a leader, or a practitioner");
        assertThatThrownBy(() -> new Concluded(new Scene(Setting.of(TestRules.shipped()))).concludeCard())
                .hasMessage("nobody was heard so far; say: Given a leader fills in a Scorecard");
    }

    @Test
    void anAnswerOffTheScaleIsRefused() {
        given.answer(scene.lexicon().asked("Share knowledge"), new BigDecimal("6"));

        assertThatThrownBy(then::concludeCard).hasMessageContaining("share-knowledge");
    }
}
