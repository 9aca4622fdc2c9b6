package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.DisciplineTerms;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Methodology;
import io.plumbline.result.ResultJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClientViewTest {

    private static final String DISCIPLINE = "incident-management";
    private static final Methodology METHODOLOGY = TestRules.shipped().methodology();

    private final List<Interview> people = new ArrayList<>();
    private final List<Publication> before = new ArrayList<>();

    private void leader(int... levels) {
        add("L", Audience.LEADERSHIP, levels);
    }

    private void practitioner(int... levels) {
        add("P", Audience.PRACTITIONER, levels);
    }

    /** One who answers every aspect; the levels are repeated, and a negative one is a don't-know. */
    private void add(String letter, Audience audience, int... levels) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        int i = 0;
        for (String each : METHODOLOGY.aspects().keySet()) {
            int level = levels[i++ % levels.length];
            answers.put(each, level < 0 ? Answer.DONT_KNOW : Answer.of(level));
        }
        String id = letter + (people.size() + 1);
        people.add(new Interview(id, audience, null, null, Map.of(DISCIPLINE, answers), Map.of()));
    }

    private Assessment facts() {
        Map<String, DisciplineTerms> terms = new LinkedHashMap<>();
        METHODOLOGY.disciplines().keySet().stream()
                .filter(each -> !each.equals(DISCIPLINE) && !each.equals("problem-management"))
                .forEach(each -> terms.put(each, new DisciplineTerms(false, "not asked for", "A. C.", null, null)));
        return new Assessment("Small", LocalDate.of(2026, 11, 2), false, terms, List.copyOf(people), List.of());
    }

    private JsonNode view(Mode mode) {
        Assessment facts = facts();
        ClientView view =
                ClientView.of(mode, METHODOLOGY, facts, TestRules.shipped().conclude(facts, false), Map.of(), before);
        before.add(new Publication(facts, view.clarity()));
        return ResultJson.tree(view);
    }

    private static JsonNode discipline(JsonNode view) {
        return discipline(view, DISCIPLINE);
    }

    private static JsonNode discipline(JsonNode view, String id) {
        return view.get("disciplines")
                .valueStream()
                .filter(each -> each.get("discipline").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String status(JsonNode node) {
        return node.path("status").asString("");
    }

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

    private void fiveWhoDiffer() {
        leader(4, 3);
        leader(3, 4);
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        practitioner(3, 2, 1);
        practitioner(2, 3, 4);
        practitioner(1, 1, 2);
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
        assertThat(status(aspect)).isEqualTo("FROM");
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
        assertThat(aspects.valueStream().map(ClientViewTest::status)).containsOnly("SUPPRESSED");
    }

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
        for (int i = 2; i < 4; i++) {
            Interview each = people.get(i);
            Map<String, Map<String, Answer>> answers = new LinkedHashMap<>(each.answers());
            answers.put("problem-management", each.answers().get(DISCIPLINE));
            people.set(i, new Interview(each.id(), each.audience(), null, null, answers, Map.of()));
        }
        JsonNode view = view(Mode.CONFIDENTIAL);
        assertThat(discipline(view, "problem-management").get("status").asString())
                .isEqualTo("SUPPRESSED");
        assertThat(status(view.get("headline").get("assessed"))).isEqualTo("SUPPRESSED");
        assertThat(view.get("headline").get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(view(Mode.ATTRIBUTED).get("headline").get("assessed").isNumber())
                .isTrue();
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
