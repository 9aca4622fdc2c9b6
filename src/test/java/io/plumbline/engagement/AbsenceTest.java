package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.interview.Interview;
import io.plumbline.result.ResultJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A person who was erased stays an empty chair in what was published with them, so that nothing can be subtracted from it. */
class AbsenceTest extends SmallViews {

    private static final String SUBJECT = "discipline/" + DISCIPLINE;

    private Interview erase(int place) {
        Interview erased = people.remove(place);
        Publication last = before.remove(before.size() - 1);
        before.add(new Publication(facts(), last.clarity(), Absence.of(List.of(erased))));
        return erased;
    }

    @Test
    void withoutThePersonNothingIsShownFromWhichTheyCouldBeSubtracted() {
        fiveWhoDiffer();
        practitioner(4, 0, 3);
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("raw").isNumber()).isTrue();
        erase(7);
        assertThat(status(discipline(view(Mode.CONFIDENTIAL)).get("raw"))).isEqualTo("SUPPRESSED");
    }

    @Test
    void withoutTheEmptyChairTheDifferenceWouldBeShown() {
        fiveWhoDiffer();
        practitioner(4, 0, 3);
        view(Mode.CONFIDENTIAL);
        people.remove(7);
        before.set(0, new Publication(facts(), before.get(0).clarity()));
        assertThat(discipline(view(Mode.CONFIDENTIAL)).get("raw").isNumber()).isTrue();
    }

    @Test
    void whereEnoughOthersJoinedAndLeftItIsShownAgain() {
        fiveWhoDiffer();
        for (int i = 0; i < 5; i++) {
            practitioner(4 - i, i, 3);
        }
        view(Mode.CONFIDENTIAL);
        List<Interview> gone = List.copyOf(people.subList(7, 12));
        people.removeAll(gone);
        before.set(
                0,
                new Publication(
                        facts(),
                        before.get(0).clarity(),
                        gone.stream()
                                .flatMap(each -> Absence.of(List.of(each)).stream())
                                .toList()));
        JsonNode discipline = discipline(view(Mode.CONFIDENTIAL));
        assertThat(status(discipline)).as("five who are erased hide each other").isNotEqualTo("SUPPRESSED");
        assertThat(status(discipline.get("aspects").get("ownership")))
                .as("they may all have said the same")
                .isEqualTo("ABOUT");
    }

    @Test
    void itSaysAboutWhatAPersonSpokeAndWhereTheySaidTheSameButNotWhat() {
        practitioner(2, 1, 3);
        practitioner(2, 4, -1);
        List<Absence> chairs = Absence.of(people);
        Map<String, Object> kept = new LinkedHashMap<>();
        chairs.get(0).write(kept);
        String text = ResultJson.tree(kept).toString();
        assertThat(text).contains(SUBJECT, "practitioner").doesNotContain("\"P1\"");
        assertThat(Absence.read(kept)).containsExactly(chairs.get(0));
        List<String> aspects = List.copyOf(METHODOLOGY.aspects().keySet());
        assertThat(chairs.get(0).about(SUBJECT + "/" + aspects.get(0)))
                .isEqualTo(chairs.get(1).about(SUBJECT + "/" + aspects.get(0)));
        assertThat(chairs.get(0).about(SUBJECT + "/" + aspects.get(1)))
                .isNotEqualTo(chairs.get(1).about(SUBJECT + "/" + aspects.get(1)));
        assertThat(chairs.get(1).about(SUBJECT + "/" + aspects.get(2))).isEmpty();
    }
}
