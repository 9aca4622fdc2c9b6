package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.TestRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios name things as people do. */
class NamingTest {

    private final Lexicon lexicon = new Lexicon(TestRules.shipped().methodology());

    @ParameterizedTest
    @ValueSource(strings = {"Business Relationships", "business-relationships", "business relationship"})
    void aNameIsKnownByIdByDisplayNameAndWhateverItsCaseAndPlural(String text) {
        assertThat(lexicon.disciplines(text)).containsExactly("business-relationships");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> lexicon.disciplines("Incident Managment"))
                .hasMessage(
                        "there is no discipline called \"Incident Managment\"; did you mean \"Incident Management\"?");
    }

    @Test
    void aListMayHoldNamesWithACommaOrAnAndOfTheirOwn() {
        assertThat(lexicon.habits("Learn, not blame, Own and follow through and User first"))
                .containsExactly("learn-not-blame", "own-and-follow-through", "user-first");
    }

    @Test
    void severalAreNamedByWhatTheyHaveInCommon() {
        assertThat(lexicon.aspects("every paper aspect but Adoption"))
                .containsExactly("ownership", "activity-measures");
        assertThat(lexicon.aspects("the last two aspects")).containsExactly("outcome-measures", "capability");
        assertThat(lexicon.disciplines("every ownership foundation"))
                .containsExactly("service-governance", "service-ownership");
        assertThat(lexicon.habits("every primary habit of Service Desk"))
                .containsExactly("share-knowledge", "user-first");
    }

    @Test
    void aSetThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> lexicon.disciplines("every purple discipline"))
                .hasMessageContaining("\"every purple discipline\" names nothing");
    }
}
