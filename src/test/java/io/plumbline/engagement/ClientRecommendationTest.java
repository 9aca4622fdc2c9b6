package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.interview.DisciplineTerms;
import io.plumbline.interview.Evidence;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a client is shown of the words about a discipline: its recommendation, its reasons and how sure it is. */
class ClientRecommendationTest extends SmallViews {

    private void threePractitionersWhoDiffer() {
        practitioner(4, 1);
        practitioner(4, 0);
        practitioner(4, 5);
    }

    private void twoLeaders() {
        leader(5, 4);
        leader(4, 5);
    }

    private static List<JsonNode> recommended(JsonNode view) {
        return view.get("recommendations")
                .valueStream()
                .filter(each -> each.path("discipline").asString("").equals(DISCIPLINE))
                .toList();
    }

    private String kind() {
        before.clear();
        return recommended(view(Mode.CONFIDENTIAL)).get(0).get("kind").asString();
    }

    @Test
    void nothingIsRecommendedAboutWhatIsHidden() {
        twoLeaders();
        practitioner(4, 1);
        practitioner(4, 0);
        JsonNode view = view(Mode.CONFIDENTIAL);
        assertThat(recommended(view)).isEmpty();
        assertThat(discipline(view).has("statusText")).isFalse();
        assertThat(recommended(view(Mode.ATTRIBUTED))).isNotEmpty();
    }

    @Test
    void aWholeLevelComesWithoutWhatLeadsToItsParts() {
        twoLeaders();
        threePractitionersWhoDiffer();
        JsonNode view = view(Mode.CONFIDENTIAL);
        JsonNode all = view(Mode.ATTRIBUTED);
        assertThat(discipline(all).get("notes")).isNotEmpty();
        assertThat(discipline(view).has("notes")).isFalse();
        assertThat(discipline(view).has("gated")).isFalse();
        assertThat(discipline(view).has("gatedBy")).isFalse();
        assertThat(status(discipline(view).get("confidence"))).isEqualTo("SUPPRESSED");
        for (String each : List.of("disciplines", "gap")) {
            assertThat(view.get("beliefs").valueStream().map(belief -> status(belief.get(each))))
                    .containsOnly("SUPPRESSED");
        }
        assertThat(all.get("headline").get("widest")).isNotEmpty();
        assertThat(status(view.get("headline").get("widest"))).isEqualTo("SUPPRESSED");
        assertThat(all.get("aiReadiness").has("strategicRisk")).isTrue();
        assertThat(view.get("aiReadiness").has("strategicRisk")).isFalse();
        JsonNode recommended = recommended(view).get(0);
        for (String each : List.of("text", "priority", "band", "terms", "effort")) {
            assertThat(recommended(all).get(0).has(each)).as(each).isTrue();
            assertThat(recommended.has(each)).as(each).isFalse();
        }
        assertThat(recommended.get("advice").valueStream().map(each -> each.get("of")
                        .asString()))
                .allMatch(recommended.get("kind").asString()::equals);
    }

    @Test
    void theWordsOfABeliefDoNotTellWhatAWholeLevelDoesNot() {
        practitioner(4, 1);
        practitioner(4, 0);
        practitioner(4, 2);
        assertThat(view(Mode.CONFIDENTIAL).get("beliefs").valueStream())
                .isNotEmpty()
                .noneMatch(each -> each.has("text"));
        before.clear();
        assertThat(view(Mode.ATTRIBUTED).get("beliefs").valueStream()).allMatch(each -> each.has("text"));
    }

    @Test
    void whatHoldsALevelBackIsNotToldBesideTheLevel() {
        for (String each : METHODOLOGY.aspects().keySet()) {
            LocalDate day = LocalDate.of(2026, 11, 1);
            Figure seen = Figure.of(each.equals("effectiveness") ? 2 : 4);
            evidence.add(new Evidence(evidence.size() + 1, DISCIPLINE, each, "sampled-records", 2, day, seen, null));
        }
        for (int i = 0; i < 3; i++) {
            practitioner(4, 2, 4, 4, 4, 4, 4);
        }
        assertThat(discipline(view(Mode.CONFIDENTIAL)).has("gatedBy")).isFalse();
        before.clear();
        assertThat(discipline(view(Mode.ATTRIBUTED)).get("gatedBy")).isNotEmpty();
    }

    @Test
    void theRankIsNotToldWhereWhatNeedsTheDisciplineIsHidden() {
        fiveWhoDiffer();
        assertThat(recommended(view(Mode.CONFIDENTIAL)).get(0).has("priority")).isTrue();
        before.clear();
        String needing =
                METHODOLOGY.disciplines().get(DISCIPLINE).neededBy().iterator().next();
        inScope.add(needing);
        terms.clear();
        alsoAnsweredBy(2, needing);
        JsonNode view = view(Mode.CONFIDENTIAL);
        assertThat(status(discipline(view, needing))).isEqualTo("SUPPRESSED");
        assertThat(discipline(view).get("score").isNumber()).isTrue();
        assertThat(recommended(view).get(0).has("priority")).isFalse();
    }

    @Test
    void noVerdictOnReadinessWhereAnotherDisciplineIsHidden() {
        fiveWhoDiffer();
        inScope.clear();
        inScope.add(DISCIPLINE);
        assertThat(verdict()).isNotEqualTo("SUPPRESSED");
        String other = METHODOLOGY.disciplines().values().stream()
                .filter(each -> each.foundation() == null)
                .map(Discipline::id)
                .findFirst()
                .orElseThrow();
        inScope.add(other);
        terms.clear();
        alsoAnsweredBy(2, other);
        assertThat(verdict()).isEqualTo("SUPPRESSED");
    }

    private String verdict() {
        before.clear();
        return view(Mode.CONFIDENTIAL).get("aiReadiness").get("verdict").asString();
    }

    @Test
    void theKindIsNotToldWhereATargetAtTheEndOfTheScaleWouldNameTheAnswers() {
        twoLeaders();
        threePractitionersWhoDiffer();
        assertThat(kind()).isNotEqualTo("SUPPRESSED");
        terms.put(DISCIPLINE, new DisciplineTerms(true, null, null, null, Figure.of(5)));
        assertThat(kind()).isEqualTo("SUPPRESSED");
    }

    @Test
    void theKindIsNotToldWhereOnlyGreatLikenessWouldLeaveEnoughConfidence() {
        threePractitionersWhoDiffer();
        assertThat(kind()).isEqualTo("SUPPRESSED");
        twoLeaders();
        assertThat(kind()).isNotEqualTo("SUPPRESSED");
    }
}
