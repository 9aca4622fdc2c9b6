package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.interview.DisciplineTerms;
import io.plumbline.methodology.Figure;
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
        assertThat(recommended(view(Mode.CONFIDENTIAL))).isEmpty();
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
        assertThat(view.get("beliefs").valueStream().map(each -> status(each.get("disciplines"))))
                .containsOnly("SUPPRESSED");
        JsonNode recommended = recommended(view).get(0);
        assertThat(recommended(all).get(0).has("priority")).isTrue();
        assertThat(recommended.has("priority")).isFalse();
        assertThat(recommended.has("effort")).isFalse();
        assertThat(recommended.get("advice").valueStream().map(each -> each.get("of")
                        .asString()))
                .allMatch(recommended.get("kind").asString()::equals);
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
