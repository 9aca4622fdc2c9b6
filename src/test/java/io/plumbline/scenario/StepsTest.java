package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.TestRules;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sentence that does not hold, or says nothing, fails in words. */
class StepsTest {

    private final Scene scene = new Scene(Setting.of(TestRules.shipped()));
    private final Concluded then = new Concluded(scene);
    private final Remarked said = new Remarked(scene);
    private final Traced why = new Traced(scene);

    @BeforeEach
    void threePractitionersRateServiceDesk() {
        Lexicon words = scene.lexicon();
        new Told(scene)
                .rate(
                        People.of(null, "three", null, "practitioner"),
                        words.aspects("every aspect"),
                        words.disciplines("Service Desk"),
                        Phrases.levelsOf("3, 3 and 2"));
        then.conclude();
    }

    @Test
    void aFigureThatIsAnotherIsTold() {
        assertThatThrownBy(() -> then.is("score", "Service Desk", "2.70"))
                .hasMessage("the score of Service Desk: expected 2.70, found 2.67");
        assertThatCode(() -> then.is("score", "Service Desk", "2.67")).doesNotThrowAnyException();
    }

    @Test
    void aMistypedFigureDoesNotPassForOneThatIsMissing() {
        assertThatThrownBy(() -> then.is("scroe", "Service Desk", "none"))
                .hasMessage("a result has no figure called \"scroe\"; did you mean \"score\"?");
        assertThatCode(() -> then.is("score", "Incident Management", "none")).doesNotThrowAnyException();
    }

    @Test
    void aMistypedFindingDoesNotPassForOneThatIsMissing() {
        assertThatThrownBy(() -> said.hasNo("Service Desk", new Phrases.Remark("finding", "SPLIT_PRACTISE", null)))
                .hasMessage("there is no finding SPLIT_PRACTISE; did you mean \"SPLIT_PRACTICE\"?");
    }

    @Test
    void aWordThatMayMeanSeveralFiguresIsRefused() {
        assertThatThrownBy(() -> then.is("value", "Service Desk", "2.67"))
                .hasMessage("\"value\" of Service Desk can mean several figures; name the one it belongs to as well");
    }

    @Test
    void aConclusionThatRestsOnAnotherRuleNamesTheRules() {
        then.is("raw", "Service Desk", "2.67");

        assertThatCode(() -> why.because("RAW-3")).doesNotThrowAnyException();
        assertThatThrownBy(() -> why.because("RAW-4"))
                .hasMessageContaining("expected it because of RAW-4, found it because of")
                .hasMessageContaining("RAW-3");
        assertThatThrownBy(() -> why.because("RAW-99")).hasMessage("there is no rule RAW-99; did you mean \"RAW-1\"?");
    }

    @Test
    void levelsMustFitThePeople() {
        assertThatThrownBy(() -> new Told(scene).estimate(People.of(null, "three", null, "leader"), List.of("1", "2")))
                .hasMessage("3 people, but 2 levels; give one for each or one for all");
    }
}
