package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Parameters;
import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that hang on nothing are refused where they stand; without that they are compiled. */
class RuleJoinsTest {

    private static final String INSERT = "insert( new Note( $d, \"PAPER_CAP\" ) );";

    /** Where the rule begins in its file, and its first condition beside those that all of them have. */
    private static final int RULE = 4;

    private static final int FIRST = 10;

    private static final Parameters PARAMETERS = CheckedRules.of(new SourceFiles(Attack.SHIPPED), List.of())
            .methodology()
            .parameters();

    static List<Arguments> conditions() {
        return List.of(
                Arguments.of("Practice()", RULE, "some facts of this rule are joined to none of the others"),
                Arguments.of("Practice()\nPractice()", FIRST + 1, "Practice is joined to nothing before it"),
                Arguments.of("exists( Practice() and Practice() )", FIRST, "Practice is joined to nothing before it"),
                Arguments.of("Practice( discipline == $d )\n".repeat(15), RULE, "the rule looks at 17 facts"),
                Arguments.of("BaselineMean()\nBaselineMean()", FIRST + 1, "the rule looks at too many such facts"));
    }

    private static List<Diagnostic> said(String conditions) {
        String text = "package rules.scoring\n\n" + Attack.rule("", conditions, INSERT);
        List<Diagnostic> problems = new ArrayList<>();
        List<Rule> rules = RuleFile.read(Attack.RAW, text, PARAMETERS, new ArrayList<>(), problems);
        assertThat(problems).as("what else is wrong").isEmpty();
        RuleJoins.check(
                Attack.RAW, SecondReading.of(Attack.RAW, text, rules, problems).orElseThrow(), problems);
        return problems;
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void whatHangsOnNothingIsRefusedWhereItStandsAndWithoutThatIsCompiled(String conditions, int line, String said) {
        assertThat(said(conditions)).anySatisfy(each -> {
            assertThat(each.file()).isEqualTo(Attack.RAW);
            assertThat(each.line()).isEqualTo(line);
            assertThat(each.message()).contains(said);
        });
        assertThatCode(() -> OneRule.of(Fence.WHOLE, conditions, INSERT)).doesNotThrowAnyException();
    }

    @Test
    void whatHangsTogetherIsTaken() {
        for (String each : List.of(
                "",
                "Practice( discipline == $d )",
                "$cap : Figure() from $practice.plus( $practice )\nMixed( value > $cap )",
                "not Practice( discipline != $d )",
                "Practice( discipline == $d )\n".repeat(14))) {
            assertThat(said(each)).as(each).isEmpty();
        }
    }
}
