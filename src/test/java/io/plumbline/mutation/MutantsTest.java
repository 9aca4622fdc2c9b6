package io.plumbline.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plumbline.TestRules;
import io.plumbline.ruleset.Ruleset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which small changes of the shipped rules there are. */
class MutantsTest {

    private static final Ruleset RULES = TestRules.shipped();
    private static final List<Mutant> ALL = Mutants.of(RULES);

    private static List<Mutant> of(String subject) {
        return ALL.stream().filter(each -> each.subject().equals(subject)).toList();
    }

    private static String file(Mutant mutant) {
        return RULES.files().get(mutant.place().file());
    }

    @Test
    void eachStandsWhereItSays() {
        assertThat(ALL).allSatisfy(each -> {
            assertThat(file(each).substring(each.place().from(), each.place().to()))
                    .isEqualTo(each.place().text());
            String line = file(each).split("\n", -1)[each.place().line() - 1];
            assertThat(line.substring(each.place().column() - 1))
                    .startsWith(each.place().text().split("\n", -1)[0]);
        });
    }

    @Test
    void eachChangesItsFileAndKeepsItsLines() {
        assertThat(ALL).filteredOn(Mutant::isPossible).allSatisfy(each -> assertThat(each.in(file(each)))
                .isNotEqualTo(file(each))
                .hasLineCount((int) file(each).lines().count()));
    }

    @Test
    void aParameterGoesTheSmallestStepBothWays() {
        assertThat(of("raw.practice-lead"))
                .extracting(Mutant::change)
                .containsExactly("0.50 becomes 0.51", "0.50 becomes 0.49");
        assertThat(of("habit.min-practitioners"))
                .extracting(Mutant::change)
                .containsExactly("3 becomes 4", "3 becomes 2");
    }

    @Test
    void aComparisonIsTurnedRoundAndTakenAcrossItsBound() {
        assertThat(of("RAW-2"))
                .filteredOn(each -> each.kind() == Mutant.Kind.COMPARISON)
                .extracting(Mutant::change)
                .containsExactly(
                        "discipline == $d becomes discipline != $d",
                        "value > $cap becomes value >= $cap",
                        "value > $cap becomes value <= $cap");
    }

    @Test
    void aYesOrNoIsAskedTheOtherWayRound() {
        assertThat(of("OVERALL-3"))
                .extracting(Mutant::change)
                .contains(
                        "!reaches( $p.get( \"overall.final\" ) ) becomes reaches( $p.get( \"overall.final\" ) )",
                        "reaches( $p.get( \"overall.provisional\" ) ) becomes !reaches( $p.get( \"overall.provisional\" ) )");
        assertThat(of("LATER-1"))
                .extracting(Mutant::change)
                .contains("disciplines contains $d becomes disciplines not contains $d");
    }

    @Test
    void aConditionThatGivesANameThatIsUsedCannotBeLeftOut() {
        assertThat(of("RAW-4"))
                .filteredOn(each -> each.change().startsWith("without"))
                .extracting(Mutant::change, Mutant::isPossible)
                .contains(
                        tuple("without Practice( $d : discipline, $practice : value )", false),
                        tuple("without not Paper( discipline == $d )", true),
                        tuple("without discipline == $d", true));
    }

    @Test
    void eachRuleIsSilencedOnce() {
        assertThat(ALL)
                .filteredOn(each -> each.kind() == Mutant.Kind.RULE)
                .hasSameSizeAs(RULES.rules().keySet());
    }

    @Test
    void aConclusionGetsAnotherCodeOfItsKindOrIsLeftOut() {
        assertThat(of("RAW-2"))
                .filteredOn(each -> each.kind() == Mutant.Kind.CONCLUSION)
                .extracting(Mutant::change)
                .containsExactly(
                        "without insert( new Raw( $d, $cap ) );",
                        "without insert( new Note( $d, \"PAPER_CAP\" ) );",
                        "Note: \"PAPER_CAP\" becomes \"UNEVIDENCED_CEILING\"");
    }
}
