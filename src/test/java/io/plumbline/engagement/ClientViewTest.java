package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Interview;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a client is shown of one discipline. */
class ClientViewTest extends SmallViews {

    @Test
    void twoPractitionersAreTooFewForAnythingOfADiscipline() {
        leader(4, 3);
        leader(3, 4);
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        JsonNode discipline = discipline(view(Mode.CONFIDENTIAL));
        assertThat(discipline.get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(status(discipline.get("level"))).isEqualTo("SUPPRESSED");
        assertThat(status(discipline.get("gap"))).isEqualTo("SUPPRESSED");
        assertThat(status(discipline.get("aspects").get("ownership"))).isEqualTo("SUPPRESSED");
    }

    @Test
    void leadersAloneAreShownToNobody() {
        leader(4, 3);
        leader(3, 4);
        JsonNode discipline = discipline(view(Mode.CONFIDENTIAL));
        assertThat(discipline.get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(status(discipline.get("gap"))).isEqualTo("SUPPRESSED");
    }

    @Test
    void attributedEverythingIsShown() {
        leader(4, 3);
        leader(3, 4);
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        JsonNode discipline = discipline(view(Mode.ATTRIBUTED));
        assertThat(discipline.get("status").asString()).isEqualTo("SCORED");
        assertThat(discipline.get("score").isNumber()).isTrue();
        assertThat(discipline.get("aspects").get("ownership").isNumber()).isTrue();
    }

    @Test
    void nobodyAskedIsNotTheSameAsSuppressed() {
        practitioner(2, 1, 3);
        JsonNode view = view(Mode.CONFIDENTIAL);
        assertThat(status(discipline(view).get("score"))).isEqualTo("SUPPRESSED");
        assertThat(status(discipline(view, "problem-management").get("score"))).isEqualTo("NO_DATA");
        assertThat(status(view.get("habits").get(0).get("score"))).isEqualTo("NO_DATA");
    }

    @Test
    void threePractitionersAreEnoughForAWholeLevelAndABandAlone() {
        leader(4, 3);
        leader(3, 4);
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        practitioner(3, 2, 1);
        JsonNode discipline = discipline(view(Mode.CONFIDENTIAL));
        assertThat(discipline.get("level").isNumber()).isTrue();
        assertThat(status(discipline.get("score"))).isEqualTo("SUPPRESSED");
        assertThat(status(discipline.get("aspects").get("ownership"))).isEqualTo("SUPPRESSED");
        assertThat(discipline.get("gap").get("band").isString()).isTrue();
        assertThat(status(discipline.get("gap").get("value"))).isEqualTo("SUPPRESSED");
    }

    @Test
    void oneLeaderIsTooFewForAGapButNotForTheLevel() {
        leader(4, 3);
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        practitioner(3, 2, 1);
        JsonNode discipline = discipline(view(Mode.CONFIDENTIAL));
        assertThat(discipline.get("level").isNumber()).isTrue();
        assertThat(status(discipline.get("gap"))).isEqualTo("SUPPRESSED");
        assertThat(status(discipline.get("gap").get("band"))).isEqualTo("SUPPRESSED");
    }

    @Test
    void fivePractitionersWhoDifferAreEnoughForEveryFigure() {
        fiveWhoDiffer();
        JsonNode discipline = discipline(view(Mode.CONFIDENTIAL));
        assertThat(discipline.get("score").isNumber()).isTrue();
        assertThat(discipline.get("gap").get("value").isNumber()).isTrue();
        assertThat(discipline.get("aspects").get("ownership").isNumber()).isTrue();
    }

    @Test
    void whereAllSaidTheSameAFigureWouldNameTheirAnswersSoThatHalfLevelsAreShown() {
        for (int i = 0; i < 6; i++) {
            practitioner(2, 3);
        }
        JsonNode discipline = discipline(view(Mode.CONFIDENTIAL));
        JsonNode aspect = discipline.get("aspects").get("ownership");
        assertThat(status(aspect)).isEqualTo("ABOUT");
        assertThat(aspect.get("value").asDouble()).isEqualTo(2.0);
        assertThat(status(discipline.get("score"))).isEqualTo("SUPPRESSED");
        assertThat(discipline.get("level").isNumber()).isTrue();
    }

    @Test
    void thatNobodyKnewIsAnAnswerAndNotTheSameAsNotAsked() {
        fiveWhoDiffer();
        for (int i = 0; i < people.size(); i++) {
            Interview each = people.get(i);
            Map<String, Answer> answers = new LinkedHashMap<>(each.answers().get(DISCIPLINE));
            answers.put("ownership", Answer.DONT_KNOW);
            people.set(i, new Interview(each.id(), each.audience(), null, null, Map.of(DISCIPLINE, answers), Map.of()));
        }
        JsonNode aspects = discipline(view(Mode.CONFIDENTIAL)).get("aspects");
        assertThat(aspects.valueStream().map(SmallViews::status)).containsOnly("SUPPRESSED");
    }
}
