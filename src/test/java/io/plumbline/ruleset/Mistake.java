package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.methodology.Diagnostic;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A mistake made in a copy of the rules, and where and in which words it is to be named. */
record Mistake(String name, UnaryOperator<EditedRules> made, String file, int line, String said) {

    static final String RAW = "scoring/raw.drl";

    /** Other words in a file, named at some other place. */
    static Mistake mistake(String name, String file, String words, String others, String place, int line, String said) {
        return new Mistake(name, rules -> rules.replace(file, words, others), place, line, said);
    }

    /** Other words in a file, named there. */
    static Mistake in(String file, String name, String words, String others, int line, String said) {
        return mistake(name, file, words, others, file, line, said);
    }

    /** Other words among the rules for a discipline's raw figure, named there. */
    static Mistake raw(String name, String words, String others, int line, String said) {
        return in(RAW, name, words, others, line, said);
    }

    /** Makes it in a copy of the shipped rules, and looks at what is said about it. */
    void isNamed(Path folder) {
        RulesetRefused refused = made.apply(EditedRules.in(folder)).refusal();
        assertThat(refused.diagnostics()).as(refused.getMessage()).anySatisfy(each -> {
            assertEquals(file, each.file());
            assertEquals(line, each.line());
            assertThat(each.message()).contains(said);
        });
        inOwnersWords(refused);
    }

    /** A message that fits a screen, without the words of those who wrote the program. */
    static void inOwnersWords(RulesetRefused refused) {
        assertThat(refused.getMessage().lines().count()).isLessThanOrEqualTo(10);
        assertThat(refused.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("\n")))
                .doesNotContainIgnoringCase("drools")
                .doesNotContain("Exception", "Lambda", "PatternDSL", "io.plumbline", "Java source", "ERR 1");
    }

    @Override
    public String toString() {
        return name;
    }
}
