package io.plumbline.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped instrument is whole, asks nothing that yes or no would answer, and advises on everything it can find. */
class InstrumentTest {

    private static final Methodology METHODOLOGY = TestRules.shipped().methodology();

    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?i)(is|are|do|does|did|can|could|have|has|had|will|would|should|was|were|may|might)\\b.*");

    private static final Pattern OTHERS_WORDS =
            Pattern.compile("(?i).*\\b(best practice|stakeholder|organiz|behavior|\\{).*");

    private static Stream<Discipline> disciplines() {
        return METHODOLOGY.disciplines().values().stream();
    }

    private static Stream<Question> questions() {
        return disciplines().flatMap(each -> each.guide().questions().values().stream());
    }

    @Test
    void eachDisciplineIsAskedAboutInEachAspectFromBothSides() {
        assertThat(disciplines()).hasSize(30).allSatisfy(each -> assertThat(
                        each.guide().questions().keySet())
                .isEqualTo(METHODOLOGY.aspects().keySet()));
        assertThat(questions()).hasSize(210).allSatisfy(each -> assertThat(each.listenFor())
                .containsOnlyKeys(1, 3, 5));
    }

    @Test
    void noQuestionCanBeAnsweredWithYesOrNo() {
        assertThat(questions().flatMap(each -> Stream.of(each.leadership(), each.practitioner())))
                .noneMatch(each -> YES_OR_NO.matcher(each).matches());
        assertThat(METHODOLOGY.habitGuides().values().stream()
                        .flatMap(each -> Stream.of(each.leadership(), each.practitioner())))
                .hasSize(20)
                .noneMatch(each -> YES_OR_NO.matcher(each).matches());
    }

    @Test
    void eachDisciplineHasThreeRecordChecksAndAdviceForAllThatCanBeFound() {
        List<String> findings = METHODOLOGY.texts().keys("findings").stream()
                .filter(each -> !each.equals("UNDERMINING_HABIT"))
                .toList();
        List<String> kinds = METHODOLOGY.texts().keys("kinds").stream()
                .filter(each -> !each.equals("HABIT"))
                .toList();
        assertThat(disciplines()).allSatisfy(each -> {
            assertThat(each.guide().checks()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(each.guide().checks().stream().map(RecordCheck::aspect).distinct())
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(each.advice()).containsKeys(findings.toArray(String[]::new));
            assertThat(each.advice()).containsKeys(kinds.toArray(String[]::new));
            assertThat(each.advice()).containsKey("LOW_CAPABILITY");
            assertThat(each.advice().values())
                    .allSatisfy(advice -> assertThat(advice.steps()).hasSizeBetween(2, 4));
        });
    }

    @Test
    void noTwoAdvicesOfTheInstrumentHaveTheSameWords() {
        List<String> whys = disciplines()
                .flatMap(each -> each.advice().values().stream())
                .map(AdviceText::why)
                .toList();
        assertThat(whys).hasSize(390).doesNotHaveDuplicates().noneMatch(each -> OTHERS_WORDS
                .matcher(each)
                .matches());
    }

    @Test
    void theScorecardAsksItsTwentyFourQuestionsInTheirOrder() {
        Map<Boolean, List<ScorecardQuestion>> questions = METHODOLOGY.scorecardQuestions().stream()
                .collect(Collectors.partitioningBy(each -> each.field().startsWith("/context/")));
        assertThat(METHODOLOGY.scorecardQuestions()).hasSize(24);
        assertThat(METHODOLOGY.scorecardQuestions().get(0).field()).isEqualTo("/overallEstimate");
        assertThat(questions.get(false)).hasSize(20).allSatisfy(each -> assertThat(each.answers())
                .containsOnlyKeys(0, 1, 2, 3, 4, 5));
    }
}
