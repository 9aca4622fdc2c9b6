package io.plumbline.ruleset;

import static io.plumbline.ruleset.Mistake.RAW;
import static io.plumbline.ruleset.Mistake.in;
import static io.plumbline.ruleset.Mistake.raw;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form that a rule may not have is named with its file, its line and what to do, in an owner's words. */
class RuleFormMistakesTest {

    private static final String FIT = "Mixed( discipline == $d, value > $cap )";
    private static final String INSERT = "insert( new Raw( $d, $cap ) );";
    private static final String METHOD = "    @method( \"4\" )\n";

    @TempDir
    Path folder;

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

    @ParameterizedTest
    @MethodSource("forms")
    void aMistakeIsNamedWithItsPlaceInWordsThatOwnersUnderstand(Mistake mistake) {
        mistake.isNamed(folder);
    }
}
