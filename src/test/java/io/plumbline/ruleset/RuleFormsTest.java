package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule may look like is taken as it is; what only looks like it is not. */
class RuleFormsTest {

    private static final String RULE = """
            package rules.scoring

            // A reason.
            rule "TRY-1 tries"
                @method( "4" )
            when
                $p : Parameters()
                %s
            then
                insert( new Insufficient( $d ) );
            end
            """;

    private static List<Diagnostic> mistakes(String text) {
        List<Diagnostic> problems = new ArrayList<>();
        RuleFile.read(
                "scoring/try.drl", text, TestRules.shipped().methodology().parameters(), new ArrayList<>(), problems);
        return problems;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scored( $d : discipline )",
                "Scored( $d : discipline ) // with a comment and 3 of \"them\"",
                "Scored( $d : discipline ) /* with a comment\n over two lines */",
                "$s : Score( $d : discipline, value >= $p.get( \"raw.practice-lead\" ) )",
                "Kind( $d : discipline, kind == \"GATHER\" || kind == \"SUSTAIN\" )",
                "Kind( $d : discipline, ( kind == \"GATHER\" || kind == \"SUSTAIN\" ) && kind != \"IMPROVE\" )",
                "Kind( $d : discipline, kind not in ( \"GATHER\", \"SUSTAIN\" ) )",
                "Scored( $d : discipline )\n    not( Widest( disciplines contains $d ) and HeldBack( disciplines contains $d ) )",
                "Testimony( $d : discipline, agreement != null, $a : agreement )\n    $b : Figure() from $a.plus( $a )",
                "Testimony( $d : discipline, practitioners >= $p.count( \"sufficient.practitioners\" ), $r : practice )\n"
                        + "    $b : Figure( this > Figure.ONE ) from $r.plus( Figure.ONE )",
                "Discipline( $d : id, foundation == \"data\", $f : foundation )\n    Pillar( id == $f )",
                "Scored( $d : discipline )\n    $f : List( size > 0 ) from collect( FailedGate( discipline == $d ) )\n"
                        + "    Integer( this > 1 ) from FailedGate.levelBelow( $f )"
            })
    void aRuleInTheFourShapesIsTaken(String condition) {
        assertThat(mistakes(RULE.formatted(condition))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scored( $d : discipline ) // \\u000a System.exit( 0 );",
                "Scored( $d : discipline, eval( true ) )",
                "Scored( $d : discipline.getClass() )",
                "Scored( $d : this )",
                "Scored( $d : discipline[ 0 ] )",
                "Scored( $d : discipline, discipline matches \"(a+)+b\" )",
                "Scored( $d : discipline, discipline str[startsWith] \"a\" )",
                "Scored( $d : discipline, (boolean) true )",
                "Scored( $d : discipline, $x -> true )",
                "Scored( $d : discipline ) from $p.rows()",
                "Scored( $d : discipline ) over window:time( 1s )",
                "Scored( $d := discipline )",
                "forall( Scored( $d : discipline ) )",
                "Scored( $d : discipline )\n    Figure() from new Figure( 1 )",
                "Scored( $d : discipline )\n    Figure() from Figure.of( java.lang.System.nanoTime() )",
                "Scored( $d : discipline )\n    ?found( $d )",
                "Scored( $d : discipline )\n    /disciplines[ id == $d ]",
                "Scored( $d : discipline )\n    Object()",
                "Scored( $d : discipline )\n    java.util.List()",
                "List( $d : size ) from collect( Figure() )"
            })
    void whatOnlyLooksLikeARuleIsRefusedOnItsLine(String condition) {
        assertThat(mistakes(RULE.formatted(condition))).isNotEmpty().allSatisfy(each -> assertThat(each.line())
                .isBetween(8, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert( new Insufficient( $d ) ); System.exit( 0 );",
                "insert( new Insufficient( this ) );",
                "insert( new Insufficient( new String( $d ) ) );",
                "insert( new Insufficient( $d + $d ) );",
                "insert( new Insufficient( (String) $d ) );",
                "insert( new Insufficient( $d.toString() ) );",
                "insert( new Insufficient( kcontext ) );",
                "insert( new Insufficient( drools.getRule().getName() ) );",
                "insert( new io.plumbline.scoring.Insufficient( $d ) );",
                "insert( new Insufficient( $d ) {} );",
                "insert( new Insufficient( () -> $d ) );",
                "insertLogical( new Insufficient( $d ) );",
                "insert( Thread.currentThread() );",
                "if ( true ) insert( new Insufficient( $d ) );",
                "{ insert( new Insufficient( $d ) ); }"
            })
    void aConsequenceThatDoesMoreThanInsertIsRefusedOnItsLine(String statement) {
        String text =
                RULE.formatted("Scored( $d : discipline )").replace("insert( new Insufficient( $d ) );", statement);
        assertThat(mistakes(text)).isNotEmpty().allSatisfy(each -> assertThat(each.line())
                .isEqualTo(10));
    }

    @Test
    void noNestingAndNoLengthIsTooMuchForTheReading() {
        String deep = "(".repeat(100_000);
        for (String condition : List.of(
                "Scored( $d : discipline, " + deep + "true )",
                deep + "Scored( $d : discipline )",
                "Scored( $d : discipline, !" + "!".repeat(100_000) + "true )",
                "not ".repeat(50_000) + "Scored()",
                "Scored( $d : " + "Figure.of( ".repeat(20_000) + " )",
                "Scored( $d : " + "x".repeat(1_000_000) + " )",
                "Scored( $d : discipline )" + " ".repeat(1_000_000) + ";")) {
            assertThat(mistakes(RULE.formatted(condition)))
                    .as(condition.substring(0, 30))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.message()).hasSizeLessThan(500));
        }
    }
}
