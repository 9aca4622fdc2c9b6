package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Audience;
import io.plumbline.interview.HabitAnswer;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Figure;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a client is shown of habits and opening estimates, and of the figures that they lead to. */
class ClientHabitsTest extends SmallViews {

    @BeforeEach
    void fivePractitionersAndTwoLeadersWhoDiffer() {
        fiveWhoDiffer();
        int[] habits = {3, 4, 1, 2, 3, 2, 1};
        for (int i = 0; i < habits.length; i++) {
            lives(i, habits[i]);
            estimates(i, habits[i]);
        }
    }

    private void lives(int person, int level) {
        Interview each = people.get(person);
        Map<String, HabitAnswer> habits = level < 0
                ? Map.of()
                : METHODOLOGY.habits().keySet().stream()
                        .collect(Collectors.toMap(habit -> habit, habit -> new HabitAnswer(level, null)));
        people.set(
                person,
                new Interview(each.id(), each.audience(), null, each.overallEstimate(), each.answers(), habits));
    }

    private void estimates(int person, int level) {
        Interview each = people.get(person);
        people.set(
                person,
                new Interview(each.id(), each.audience(), null, Figure.of(level), each.answers(), each.habits()));
    }

    private JsonNode view() {
        return view(Mode.CONFIDENTIAL);
    }

    private static JsonNode habit(JsonNode view) {
        return view.get("habits").get(0);
    }

    @Test
    void whereEnoughDifferEveryFigureIsShown() {
        JsonNode view = view();
        assertThat(habit(view).get("score").isNumber()).isTrue();
        assertThat(habit(view).get("gap").isNumber()).isTrue();
        assertThat(view.get("baseline").get("mean").isNumber()).isTrue();
        assertThat(discipline(view).get("score").isNumber()).isTrue();
        assertThat(view.get("headline").get("perceptionGap").isNumber()).isTrue();
        assertThat(view.get("headline").get("practitionerEstimate").isNumber()).isTrue();
    }

    @Test
    void fourPractitionersAreTooFewForAHabitAndForTheFiguresItLeadsTo() {
        lives(2, -1);
        JsonNode view = view();
        assertThat(status(habit(view).get("score"))).isEqualTo("SUPPRESSED");
        assertThat(habit(view).get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(status(view.get("baseline").get("mean"))).isEqualTo("SUPPRESSED");
        assertThat(view.get("baseline").get("band").isString()).isTrue();
        assertThat(discipline(view).get("raw").isNumber()).isTrue();
        assertThat(status(discipline(view).get("score"))).isEqualTo("SUPPRESSED");
        assertThat(status(discipline(view).get("drag"))).isEqualTo("SUPPRESSED");
        assertThat(view.get("headline").get("leadershipEstimate").isNumber()).isTrue();
        assertThat(status(view.get("headline").get("realityGap"))).isEqualTo("SUPPRESSED");
        assertThat(status(discipline(view).get("behaviour"))).isEqualTo("SUPPRESSED");
        assertThat(status(view.get("headline").get("assessed"))).isIn("FROM", "SUPPRESSED");
    }

    @Test
    void oneLeaderIsTooFewForAHabit() {
        lives(0, -1);
        assertThat(status(habit(view()).get("score"))).isEqualTo("SUPPRESSED");
    }

    @Test
    void whoJoinsAloneIsNotToldByAHabit() {
        view();
        practitioner(2, 1, 3);
        lives(7, 5);
        JsonNode view = view();
        assertThat(status(habit(view).get("score"))).isEqualTo("SUPPRESSED");
        assertThat(status(view.get("baseline").get("band"))).isEqualTo("SUPPRESSED");
    }

    @Test
    void whereAllLiveAHabitAlikeNeitherFigureNorTextNamesTheirAnswer() {
        for (int i = 2; i < 7; i++) {
            lives(i, 1);
        }
        JsonNode view = view();
        assertThat(status(habit(view).get("score"))).isEqualTo("ABOUT");
        assertThat(status(habit(view).get("gap"))).isEqualTo("SUPPRESSED");
        assertThat(status(view.get("baseline").get("mean"))).isEqualTo("SUPPRESSED");
        for (String each : new String[] {"findings", "recommendations"}) {
            assertThat(view.get(each).valueStream().filter(one -> one.has("habit")))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.path("text").asString("")).isEmpty());
        }
    }

    @Test
    void habitsThatTooFewSpokeOfAreNeitherFoundNorRecommended() {
        for (int i = 2; i < 7; i++) {
            lives(i, i == 2 ? -1 : 1);
        }
        JsonNode view = view();
        assertThat(view.get("findings").valueStream().filter(each -> each.has("habit")))
                .isEmpty();
        assertThat(view.get("recommendations").valueStream().filter(each -> each.has("habit")))
                .isEmpty();
    }

    @Test
    void estimatesThatAreAlikeAreShownInHalvesAndNotSubtracted() {
        for (int i = 2; i < 7; i++) {
            estimates(i, 2);
        }
        JsonNode headline = view().get("headline");
        assertThat(status(headline.get("practitionerEstimate"))).isEqualTo("ABOUT");
        assertThat(headline.get("leadershipEstimate").isNumber()).isTrue();
        assertThat(status(headline.get("perceptionGap"))).isEqualTo("SUPPRESSED");
    }

    @Test
    void leadersAtTheEndOfTheScaleAreNotNamedByWhatTheirEstimateExceeds() {
        estimates(0, 5);
        estimates(1, 5);
        JsonNode headline = view().get("headline");
        assertThat(status(headline.get("leadershipEstimate"))).isEqualTo("ABOUT");
        assertThat(status(headline.get("realityGap"))).isEqualTo("SUPPRESSED");
        estimates(0, 0);
        estimates(1, 0);
        before.clear();
        assertThat(status(view().get("headline").get("leadershipEstimate"))).isEqualTo("ABOUT");
    }

    @Test
    void leadersAtTheEndOfTheScaleAreNotNamedByAnAspect() {
        Map<String, Answer> all =
                METHODOLOGY.aspects().keySet().stream().collect(Collectors.toMap(each -> each, each -> Answer.of(5)));
        for (int i = 0; i < 2; i++) {
            Interview each = people.get(i);
            people.set(
                    i,
                    new Interview(each.id(), Audience.LEADERSHIP, null, null, Map.of(DISCIPLINE, all), each.habits()));
        }
        assertThat(status(discipline(view()).get("aspects").get("ownership"))).isEqualTo("ABOUT");
    }
}
