package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.interview.Evidence;
import io.plumbline.interview.HabitAnswer;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What could be worked out from several figures of a client's views, and so is not shown. */
class ClientViewAsAWholeTest extends SmallViews {

    @Test
    void whoJoinsAloneCannotBeSubtractedFromThePublicationBefore() {
        fiveWhoDiffer();
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("score").isNumber()).isTrue();
        practitioner(5, 4);
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("status").asString()).isEqualTo("SUPPRESSED");
        before.clear();
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("score").isNumber()).isTrue();
    }

    @Test
    void whoJoinsWithTwoWhoKnowNothingJoinsAlone() {
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        practitioner(3, 2, 1);
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("level").isNumber()).isTrue();
        practitioner(5, 4);
        practitioner(-1);
        practitioner(-1);
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("status").asString()).isEqualTo("SUPPRESSED");
    }

    @Test
    void aLeaderWhoJoinsAloneCannotBeSubtractedEither() {
        leader(4, 3);
        leader(3, 4);
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        practitioner(3, 2, 1);
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("level").isNumber()).isTrue();
        leader(5);
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("status").asString()).isEqualTo("SUPPRESSED");
        people.remove(people.size() - 1);
        leader(-1);
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("status").asString())
                .as("nor one who knows nothing")
                .isEqualTo("SUPPRESSED");
    }

    @Test
    void whereAllButOneSaidTheSameAFigureIsNotShownEither() {
        for (int i = 0; i < 5; i++) {
            practitioner(i == 0 ? 3 : 2);
        }
        assertThat(status(discipline(view(Mode.CONFIDENTIAL)).get("aspects").get("ownership")))
                .isEqualTo("ABOUT");
    }

    @Test
    void fiveWhoJoinTogetherCanBeShown() {
        fiveWhoDiffer();
        view(Mode.CONFIDENTIAL);
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        practitioner(3, 2, 1);
        practitioner(2, 3, 4);
        practitioner(1, 1, 2);
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("score").isNumber()).isTrue();
    }

    @Test
    void theSameAgainIsShownAgain() {
        fiveWhoDiffer();
        JsonNode first = view(Mode.CONFIDENTIAL);
        assertThat(view(Mode.CONFIDENTIAL)).isEqualTo(first);
    }

    @Test
    void anOverallFigureIsNotShownWhereItWouldTellTheOneHiddenScore() {
        fiveWhoDiffer();
        alsoAnsweredBy(2, "problem-management");
        JsonNode view = view(Mode.CONFIDENTIAL);
        assertThat(discipline(view, "problem-management").get("status").asString())
                .isEqualTo("SUPPRESSED");
        assertThat(status(view.get("headline").get("assessed"))).isEqualTo("SUPPRESSED");
        assertThat(view.get("headline").get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(view.get("aiReadiness").get("verdict").asString()).isEqualTo("SUPPRESSED");
        assertThat(view(Mode.ATTRIBUTED).get("headline").get("assessed").isNumber())
                .isTrue();
    }

    @Test
    void theHighestLevelIsNotToldApartFromTheOneBelowIt() {
        inScope.remove("problem-management");
        for (String each : METHODOLOGY.aspects().keySet()) {
            LocalDate day = LocalDate.of(2026, 11, 1);
            evidence.add(
                    new Evidence(evidence.size() + 1, DISCIPLINE, each, "sampled-records", 2, day, Figure.of(5), null));
        }
        Map<String, HabitAnswer> lived = METHODOLOGY.habits().keySet().stream()
                .collect(Collectors.toMap(each -> each, each -> new HabitAnswer(5, null)));
        leader(5);
        leader(5);
        for (int i = 0; i < 6; i++) {
            practitioner(5);
        }
        people.replaceAll(each -> new Interview(each.id(), each.audience(), null, null, each.answers(), lived));
        JsonNode whole = view(Mode.ATTRIBUTED);
        assertThat(discipline(whole).get("level").asInt()).isEqualTo(5);
        assertThat(whole.get("headline").get("assessed").asDouble()).isEqualTo(5.0);
        before.clear();
        JsonNode view = view(Mode.CONFIDENTIAL);
        for (JsonNode each :
                List.of(discipline(view).get("level"), view.get("headline").get("assessed"))) {
            assertThat(status(each)).isEqualTo("FROM");
            assertThat(each.get("value").asDouble()).isEqualTo(4.0);
        }
    }

    @Test
    void findingsAndReasonsOfWhatIsHeldBackAreNotShown() {
        leader(5);
        leader(5);
        practitioner(4, 1);
        practitioner(4, 0);
        practitioner(4, 5);
        JsonNode view = view(Mode.CONFIDENTIAL);
        assertThat(view.get("findings")).isEmpty();
        assertThat(view.toString()).doesNotContain("\"because\"").doesNotContain("\"explanation\"");
        before.clear();
        assertThat(view(Mode.ATTRIBUTED).get("findings")).isNotEmpty();
    }
}
