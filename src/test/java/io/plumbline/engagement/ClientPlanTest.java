package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Evidence;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Figure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** In which wave a client sees what, where a discipline that is held back would take a place. */
class ClientPlanTest extends SmallViews {

    private static final String HIDDEN = "change-control";
    private static final int NOT_ASKED = -2;
    private static final List<String> SHOWN =
            List.of(DISCIPLINE, "problem-management", "service-desk", "request-fulfilment", "knowledge-management");

    @BeforeEach
    void sixDisciplinesAreAssessed() {
        inScope.clear();
        inScope.addAll(SHOWN);
        inScope.add(HIDDEN);
        for (String each : List.of("effectiveness", "embedding", "capability")) {
            LocalDate day = LocalDate.of(2026, 11, 1);
            evidence.add(
                    new Evidence(evidence.size() + 1, HIDDEN, each, "sampled-records", 2, day, Figure.of(3), null));
        }
    }

    /** Three practitioners and two leaders about what is shown; two of each about what is not. */
    private JsonNode whereTwoSaidOfTheHidden(Mode mode, int level) {
        people.clear();
        before.clear();
        for (int i = 0; i < 3; i++) {
            add("P", Audience.PRACTITIONER, i == 0 ? 2 : 3, i < 2 ? level : NOT_ASKED);
        }
        add("L", Audience.LEADERSHIP, 4, level);
        add("L", Audience.LEADERSHIP, 3, level);
        return view(mode);
    }

    private void add(String letter, Audience audience, int shown, int hidden) {
        Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
        SHOWN.forEach(each -> answers.put(each, all(shown)));
        if (hidden != NOT_ASKED) {
            answers.put(HIDDEN, all(hidden));
        }
        people.add(new Interview(letter + people.size(), audience, null, null, answers, Map.of()));
    }

    private static Map<String, Answer> all(int level) {
        return METHODOLOGY.aspects().keySet().stream()
                .collect(Collectors.toMap(each -> each, each -> Answer.of(level)));
    }

    private static long inFirstWave(JsonNode view) {
        return view.get("roadmap").get(0).get("disciplines").size();
    }

    @Test
    void aHiddenDisciplineTakesNoPlaceAmongWhatIsShown() {
        JsonNode urgent = whereTwoSaidOfTheHidden(Mode.CONFIDENTIAL, 0);
        assertThat(discipline(urgent, HIDDEN).get("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(inFirstWave(urgent)).isEqualTo(4);
        assertThat(whereTwoSaidOfTheHidden(Mode.CONFIDENTIAL, 5)).isEqualTo(urgent);
    }

    @Test
    void attributedItStandsWhereTheMethodPutsIt() {
        JsonNode urgent = whereTwoSaidOfTheHidden(Mode.ATTRIBUTED, 0);
        assertThat(urgent.get("roadmap").get(0).get("disciplines").valueStream().map(JsonNode::asString))
                .contains(HIDDEN);
        assertThat(whereTwoSaidOfTheHidden(Mode.ATTRIBUTED, 5).get("roadmap")).isNotEqualTo(urgent.get("roadmap"));
    }

    @Test
    void withinAWaveTheOrderIsTheMethodologysAndRanksNothing() {
        JsonNode view = whereTwoSaidOfTheHidden(Mode.CONFIDENTIAL, 0);
        assertThat(view.get("roadmap").get(0).get("disciplines").valueStream().map(each -> METHODOLOGY
                        .disciplines()
                        .get(each.asString())
                        .order()))
                .hasSize(4)
                .isSorted();
    }
}
