package io.plumbline.ruleset;

import static io.plumbline.ruleset.Mistake.RAW;
import static io.plumbline.ruleset.Mistake.in;
import static io.plumbline.ruleset.Mistake.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake an owner can make in a rule is named with its file, its line and what to do, in an owner's words. */
class RuleRefusalTest {

    private static final String FIT = "Mixed( discipline == $d, value > $cap )";
    private static final String INSERT = "insert( new Raw( $d, $cap ) );";
    private static final String METHOD = "    @method( \"4\" )\n";

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

    static Stream<Mistake> forms() {
        return Stream.of(
                raw(
                        "a number",
                        "$p.get( \"raw.practice-lead\" )",
                        "0.5",
                        9,
                        "the number 0.5 stands in a rule; give it a name in methodology/parameters.csv"),
                raw("no id", "\"RAW-2 paper", "\"paper", 4, "needs an id and a sentence"),
                raw("no place in the method", METHOD, "", 4, "needs its place in the method"),
                new Mistake(
                        "no reason",
                        rules -> rules.write(RAW, rules.text(RAW).replaceFirst("(?m)^// Paper.*\n", "")),
                        RAW,
                        3,
                        "the rule needs its reason as a comment on the line above it"),
                raw(
                        "an id twice",
                        "\"RAW-3 within",
                        "\"RAW-2 within",
                        17,
                        "the id RAW-2 is taken by the rule at scoring/raw.drl:4"),
                raw(
                        "a name twice",
                        "RAW-3 within the lead the mixture stands",
                        "RAW-2 paper cannot outrun practice",
                        17,
                        "is taken"),
                raw(
                        "an order of its own",
                        METHOD,
                        METHOD + "    salience 10\n",
                        6,
                        "the order of rules is that of the stages"),
                raw(
                        "a condition that is code",
                        FIT,
                        FIT + "\n    eval( true )",
                        11,
                        "this form of condition is not allowed"),
                raw(
                        "an accumulation",
                        FIT,
                        "accumulate( Mixed( $v : value ); $n : count( $v ) )",
                        10,
                        "this form of condition"),
                raw(
                        "no semicolon",
                        INSERT,
                        "insert( new Raw( $d, $cap ) )",
                        12,
                        "a semicolon is missing at the end of: insert"),
                raw(
                        "a value too few",
                        INSERT,
                        "insert( new Raw( $d ) );",
                        12,
                        "Raw is concluded of discipline, value; here it is given 1 value"),
                raw("something else than insert", INSERT, "delete( $p );", 12, "a rule may only insert conclusions"),
                raw(
                        "another folder's package",
                        "package rules.scoring",
                        "package rules.findings",
                        1,
                        "package rules.scoring"),
                raw("a fraction that counts", "get( \"raw", "count( \"raw", 9, "must be a whole number, but is 0.50"),
                in(
                        "findings/beliefs.drl",
                        "a finding without words",
                        "TACIT_HEROICS",
                        "HEROES",
                        28,
                        "there are no words for HEROES"),
                declared("import java.io.File;", "no import is needed"),
                declared("global java.util.List found;", "a rule file has no globals"),
                declared("function int two() { return 1; }", "a rule file has no functions"),
                declared("declare Thing\n  name : String\nend", "a rule file declares no types"),
                declared("unit Other", "a rule file has no units"),
                raw(
                        "a query",
                        "package rules.scoring\n",
                        "package rules.scoring\nquery \"Q-1 all\"\n  Raw()\nend\n",
                        2,
                        "no queries"));
    }

    private static Mistake declared(String declaration, String said) {
        String first = "package rules.scoring\n";
        return raw(declaration.split(" ")[0], first, first + declaration + "\n", 2, said);
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
    @MethodSource({"misspellings", "forms", "attempts"})
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
