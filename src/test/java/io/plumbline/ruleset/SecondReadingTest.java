package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.plumbline.methodology.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in which the engine finds anything but the rules that were read from it is refused, though it could be compiled. */
class SecondReadingTest {

    private static final String INSERT = "insert( new Note( $d, \"PAPER_CAP\" ) );";
    private static final Rule READ = new Rule("RAW-9", "an attack", Attack.RAW, 4, "4", Set.of(), Set.of(), Set.of());

    private static final String HIDDEN =
            "\nrule \"RAW-10 hidden\"\nwhen\n    Practice( $d : discipline )\nthen\n    " + INSERT + "\nend";

    private static String text(String head, String attributes, String tail) {
        return "package rules.scoring" + head + "\n\n" + Attack.rule(attributes, "", INSERT) + tail;
    }

    private static List<Diagnostic> said(String text, Rule... read) {
        List<Diagnostic> problems = new ArrayList<>();
        boolean same =
                SecondReading.of(Attack.RAW, text, List.of(read), problems).isPresent();
        assertThat(problems.isEmpty()).isEqualTo(same);
        return problems;
    }

    private static void assertRefused(String text) {
        assertThat(said(text, READ)).singleElement().satisfies(each -> {
            assertThat(each.file()).isEqualTo(Attack.RAW);
            assertThat(each.line()).isEqualTo(READ.line());
            assertThat(each.message()).startsWith("this rule can be read in two ways");
        });
    }

    @Test
    void theSameRulesAreTheSame() {
        assertThat(said(text("", "", ""), READ)).isEmpty();
        Rule hidden = new Rule("RAW-10", "hidden", Attack.RAW, 15, "4", Set.of(), Set.of(), Set.of());
        assertThat(said(text("", "", HIDDEN), READ, hidden)).isEmpty();
    }

    @Test
    void aRuleThatWasNotReadIsRefusedAndWithoutThisReadingIsCompiled() {
        assertRefused(text("", "", HIDDEN));
        assertThatCode(() -> OneRule.of(Fence.WHOLE, text("", "", HIDDEN))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salience 10", "no-loop", "enabled false", "dialect \"java\"", "duration 10"})
    void anOrderOfItsOwnThatWasNotReadIsRefusedAndWithoutThisReadingAndTheListIsCompiled(String attribute) {
        assertRefused(text("", attribute, ""));
        assertThatCode(() -> OneRule.of(OneRule.LOADER, text("", attribute, "")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File",
                "import static java.lang.Math.max",
                "global java.util.List found",
                "function int two() { return 2; }",
                "declare Thing name : String end",
                "query \"all\" Practice() end",
                "dialect \"java\"",
                "unit Other"
            })
    void whatIsNoRuleAndWasNotReadIsRefused(String declaration) {
        assertRefused(text("\n" + declaration, "", ""));
    }

    @Test
    void aRuleThatTheEngineNamesOtherwiseOrCannotReadIsRefused() {
        assertRefused(text("", "", "").replace("an attack", "no attack"));
        assertRefused(text("", "", "").replace("Practice(", "not not Practice("));
        assertRefused("package rules.scoring");
    }
}
