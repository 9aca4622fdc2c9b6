package io.plumbline.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the instrument is named with its file and line; the same without the mistake is taken. */
class InstrumentMistakesTest {

    private static final String PROBLEMS = "methodology/disciplines/problem-management.yml";
    private static final String CHANGES = "methodology/disciplines/change-control.yml";

    /** The shipped files with other ones instead of some. */
    private static SourceFiles with(String file, String text) {
        TreeMap<String, String> texts =
                new TreeMap<>(TestRules.shipped().files().texts());
        texts.put(file, text);
        return new SourceFiles(texts);
    }

    private static String shipped(String file) {
        return TestRules.shipped().files().get(file);
    }

    private static List<Diagnostic> problems(SourceFiles files) {
        List<Diagnostic> problems = new ArrayList<>();
        MethodologyFiles.read(files, problems);
        return problems;
    }

    private static int line(String text, String words) {
        return (int) text.substring(0, text.indexOf(words)).lines().count() + 1;
    }

    @Test
    void theShippedInstrumentHasNoMistake() {
        assertThat(problems(with("methodology/groups.csv", shipped("methodology/groups.csv"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  effectiveness:|  efectiveness:|not an aspect of aspects.csv; did you mean \"effectiveness\"?",
                "  embedding:|  embeddng:|the questions about embedding are missing",
                "    listen_for:|    listen:|unknown key \"listen\"; did you mean \"listen_for\"?",
                "      3: |      4: |unknown key \"4\"",
                "    evidence: document|    evidence: documents|did you mean \"document\"?",
                "    evidence: sampled-records|    evidence: document|verifies no level",
                "    evidence: document|    evidence: observation|verifies a level",
                "  GATHER:|  GATHERS:|did you mean \"GATHER\"?",
                "    why: |    wy: |did you mean \"why\"?",
                "depends_on_it: |depend_on_it: |did you mean \"depends_on_it\"?",
                "ai_risk: |ai_risks: |did you mean \"ai_risk\"?",
                "    sign: |    sign: '{gap}' #|nothing can be filled in for {gap} here",
                "      - who: |      - wo: |unknown key \"wo\"",
            })
    void aMistakeInADisciplineIsNamedAtItsPlace(String words, String others, String said) {
        String text = shipped(PROBLEMS);
        String edited = text.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(others));
        assertThat(edited).isNotEqualTo(text);
        assertThat(problems(with(PROBLEMS, edited)))
                .isNotEmpty()
                .allMatch(each -> each.file().equals(PROBLEMS) && each.line() > 0)
                .anyMatch(each -> each.message().contains(said));
    }

    @Test
    void aQuestionThatIsNearlyAnotherDisciplinesIsNamedWithTheOther() {
        String nearly = question(shipped(PROBLEMS)).replace(" the ", " that ");
        String text = shipped(CHANGES).replace(question(shipped(CHANGES)), nearly);
        List<Diagnostic> problems = problems(with(CHANGES, text));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).file()).isEqualTo(CHANGES);
        assertThat(problems.get(0).line()).isEqualTo(line(text, "    leadership:"));
        assertThat(problems.get(0).message())
                .contains("nearly the same question as that of problem-management, ownership, leadership");
    }

    /** The first question of a discipline's file, as it is laid out there. */
    private static String question(String text) {
        int from = text.indexOf("    leadership:");
        return text.substring(from, text.indexOf("    practitioner:", from));
    }

    @Test
    void anEmptyTextAndACircleOfPrerequisitesAreNamed() {
        String text = shipped(PROBLEMS).replaceFirst("(?m)^    title: .*$", "    title:");
        assertThat(problems(with(PROBLEMS, text)))
                .anyMatch(each -> each.message().contains("needs a text"));
        String circle = shipped("methodology/disciplines/service-desk.yml")
                .replace("prerequisites: []", "prerequisites: [incident-management]");
        assertThat(problems(with("methodology/disciplines/service-desk.yml", circle)))
                .anyMatch(each -> each.message().contains("needs itself"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "learn-not-blame:|learn-not-blam:|methodology/habits.yml|did you mean \"learn-not-blame\"?",
                "    start_with:|    start:|methodology/habits.yml|unknown key",
                "  direct:|  dirct:|methodology/scorecard.yml|did you mean \"direct\"?",
                "    4: |    6: |methodology/scorecard.yml|unknown key \"6\"",
                "  sure:|  certain:|methodology/scorecard.yml|unknown key \"certain\"",
            })
    void aMistakeInHabitsOrScorecardIsNamedAtItsPlace(String words, String others, String file, String said) {
        String edited = shipped(file).replaceFirst(words, others);
        assertThat(edited).isNotEqualTo(shipped(file));
        assertThat(problems(with(file, edited)))
                .isNotEmpty()
                .allMatch(each -> each.file().equals(file) && each.line() > 0)
                .anyMatch(each -> each.message().contains(said));
    }

    @Test
    void aPlaceholderIsHeldAgainstWhatTheConclusionOffers() {
        String file = "methodology/texts.yml";
        String text = shipped(file).replaceFirst("(?m)^  FINAL:\n    text: >-\n", "$0      {gap} ");
        assertThat(text).isNotEqualTo(shipped(file));
        assertThat(problems(with(file, text))).singleElement().satisfies(each -> assertThat(each.message())
                .contains("nothing can be filled in for {gap} here"));
        String offered = shipped(file).replaceFirst("(?m)^  FINAL:\n    text: >-\n", "$0      {organisation}: ");
        assertThat(problems(with(file, offered))).isEmpty();
    }
}
