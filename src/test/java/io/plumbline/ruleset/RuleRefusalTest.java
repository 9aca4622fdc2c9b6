package io.plumbline.ruleset;

import static io.plumbline.ruleset.Mistake.RAW;
import static io.plumbline.ruleset.Mistake.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each word that is misspelt in a rule, and each attempt at more than a rule may, is named with its place. */
class RuleRefusalTest {

    private static final String FIT = "Mixed( discipline == $d, value > $cap )";
    private static final String INSERT = "insert( new Raw( $d, $cap ) );";

    @TempDir
    Path folder;

    static Stream<Mistake> misspellings() {
        return Stream.of(
                raw("when", "when\n    $p", "wen\n    $p", 6, "cannot be read as a rule"),
                raw("end", "end\n\n// Within", "\n// Within", 14, "the word end is missing here"),
                raw("bracket", FIT, "Mixed( discipline == $d, value > $cap", 10, "this bracket is not closed"),
                raw("fact", FIT, "Mixd( discipline == $d )", 10, "unknown fact \"Mixd\"; did you mean \"Mixed\"?"),
                raw(
                        "field",
                        "value > $cap",
                        "valu > $cap",
                        10,
                        "unknown field \"valu\" of Mixed; did you mean \"value\"?"),
                raw("a name in a condition", "value > $cap", "value > $cup", 10, "\"$cup\"; did you mean \"$cap\"?"),
                raw(
                        "a name in a conclusion",
                        INSERT,
                        "insert( new Raw( $d, $cup ) );",
                        12,
                        "\"$cup\"; did you mean \"$cap\"?"),
                raw("arithmetic", "$practice.plus(", "$practice.plas(", 9, "\"plas\"; did you mean \"plus\"?"),
                raw("parameter", "raw.practice-lead", "raw.practise-lead", 9, "did you mean \"raw.practice-lead\"?"),
                raw("insert", INSERT, "insrt( new Raw( $d, $cap ) );", 12, "a rule may only insert conclusions"),
                raw(
                        "conclusion",
                        INSERT,
                        "insert( new Rawe( $d, $cap ) );",
                        12,
                        "\"Rawe\" is not a conclusion; did you mean \"Raw\"?"));
    }

    /** What is no mistake of an owner's but an attempt: reflection, the clock, the machine. */
    static Stream<Mistake> attempts() {
        return Stream.of(
                raw("ends the program", INSERT, "System.exit( 0 );", 12, "a rule may only insert conclusions"),
                raw(
                        "ends it in passing",
                        FIT,
                        "Mixed( value > Figure.of( System.exit( 0 ) ) )",
                        10,
                        "unknown word \"System\""),
                raw(
                        "asks the clock",
                        "value > $cap",
                        "value > Figure.of( System.nanoTime() )",
                        10,
                        "unknown word \"System\""),
                raw("asks for a class", "value > $cap", "this.getClass() != null", 10, "Mixed has no \"getClass\""),
                raw("asks for a class as a field", "value > $cap", "this.class != null", 10, "Mixed has no \"class\""),
                raw(
                        "opens a file",
                        "value > $cap",
                        "new java.io.File( \"x\" ) != null",
                        10,
                        "new may stand only in insert"),
                raw("goes round for ever", INSERT, "for (;;) {}", 12, "a rule may only insert conclusions"));
    }

    @ParameterizedTest
    @MethodSource({"misspellings", "attempts"})
    void aMistakeInARuleIsNamedWithItsPlaceInWordsThatOwnersUnderstand(Mistake mistake) {
        mistake.isNamed(folder);
    }

    @Test
    void oneUnreadableRuleIsOneMistakeAndNotAllThatHangOnIt() {
        assertEquals(
                RAW,
                EditedRules.in(folder).replace(RAW, "when", "wen").mistake().file());
    }

    @Test
    void twoKindsOfValuesComparedAreFoundInTheirRule() {
        RulesetRefused refused = EditedRules.in(folder)
                .replace(RAW, "value > $cap", "value > \"high\"")
                .refusal();
        assertThat(refused.getMessage())
                .isEqualTo(
                        "scoring/raw.drl:10:38: value is a figure and cannot be compared with \"high\", which is a text");
        Mistake.inOwnersWords(refused);
    }

    @Test
    void aCommentAndABlankLineAreNoMistakes() {
        EditedRules rules = EditedRules.in(folder).replace(RAW, FIT, FIT + " // 3 of \"them\"\n");
        assertThat(rules.load().rules()).containsKey("RAW-2");
    }
}
