package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.methodology.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are worked out by what the vocabulary offers, and by nothing else. */
class WorkingTest {

    private static final Working WORKING = new Working(Bindings.NONE.with("$one", Figure.ONE), null);
    private static final Expression ONE = new Expression.Name(null, "$one");

    @Test
    void whatTheVocabularyOffersIsWorkedOut() {
        assertThat(WORKING.value(new Expression.Call(null, ONE, "plus", List.of(ONE))))
                .isEqualTo(Figure.of(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"getClass", "hashCode", "toString", "notify", "equals"})
    void whatItDoesNotOfferIsNeverAsked(String member) {
        assertThatThrownBy(() -> WORKING.value(new Expression.Call(null, ONE, member, List.of())))
                .isInstanceOf(Working.Untold.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"System", "Runtime", "Class", "java.lang.System"})
    void aWordThatIsNotInItIsNeverAsked(String word) {
        assertThatThrownBy(() -> WORKING.value(new Expression.Function(null, word, "getenv", List.of())))
                .isInstanceOf(Working.Untold.class);
    }

    @Test
    void onlyConclusionsAreMade() {
        Expression name = new Expression.Literal(null, "service-desk");
        assertThat(WORKING.made(new Insertion(null, null, "InScope", List.of(name))))
                .isPresent();
        assertThat(WORKING.made(new Insertion(null, null, "Figure", List.of(ONE))))
                .isEmpty();
    }
}
