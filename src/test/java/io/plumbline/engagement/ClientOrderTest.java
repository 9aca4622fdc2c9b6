package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.result.DisciplineResult;
import io.plumbline.result.RecommendationResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why one comes after another is told as far as both figures are: the order of two tells how they compare. */
class ClientOrderTest extends SmallViews {

    private static final String OTHER = "problem-management";

    private final Map<String, Clarity> clarity = new HashMap<>();
    private RecommendationResult recommended;

    @BeforeEach
    void recommended() {
        fiveWhoDiffer();
        RecommendationResult concluded = RULES.conclude(facts(), false).recommendations().stream()
                .filter(each -> DISCIPLINE.equals(each.discipline()))
                .findFirst()
                .orElseThrow();
        recommended = new RecommendationResult(
                concluded.discipline(),
                concluded.habit(),
                concluded.kind(),
                concluded.title(),
                concluded.text(),
                concluded.advice(),
                concluded.priority(),
                concluded.band(),
                concluded.terms(),
                concluded.effort(),
                concluded.wave(),
                concluded.waveName(),
                List.of(OTHER),
                "because of another",
                List.of());
        clarity.put(Disclosure.discipline(DISCIPLINE), Clarity.EXACT);
    }

    private ClientRecommendation shown(Clarity ofTheOther, boolean habitsExact) {
        clarity.put(Disclosure.discipline(OTHER), ofTheOther);
        Map<String, DisciplineResult> known = new HashMap<>();
        List.of(DISCIPLINE, OTHER).forEach(each -> known.put(each, null));
        Sight sight = new Sight(METHODOLOGY, facts(), clarity, known, habitsExact);
        return ClientRecommendation.all(List.of(recommended), sight).get(0);
    }

    @Test
    void whereEveryScoreIsExactTheReasonsAreTold() {
        assertThat(shown(Clarity.EXACT, true).blockedBy()).containsExactly(OTHER);
        assertThat(shown(Clarity.EXACT, true).later()).isEqualTo("because of another");
        assertThat(shown(Clarity.NOTHING, true).later()).isEqualTo("because of another");
    }

    @Test
    void whatIsNotExactIsNotNamedAsAReason() {
        for (Clarity each : List.of(Clarity.HIDDEN, Clarity.LEVEL, Clarity.STEPS)) {
            assertThat(shown(each, true).blockedBy()).as(each.name()).isEmpty();
            assertThat(shown(each, true).later()).as(each.name()).isNull();
        }
    }

    @Test
    void whereHabitsAreNotExactNoScoreIs() {
        ClientRecommendation shown = shown(Clarity.EXACT, false);
        assertThat(shown.blockedBy()).isEmpty();
        assertThat(shown.later()).isNull();
        assertThat(shown.priority()).isNull();
        assertThat(shown.kind()).isEqualTo(recommended.kind());
    }
}
