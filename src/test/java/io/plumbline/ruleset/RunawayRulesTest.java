package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.RuleBuild.NotUnderstood;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Rules that take too long or too much are stopped and named; without the guard that stops them they go on. */
class RunawayRulesTest {

    private static final String INSERT = "insert( new Note( $d, \"PAPER_CAP\" ) );";
    private static final long PLENTY = 1L << 29;

    /** Looks at each three disciplines together, and never finds what it looks for. */
    private static final String SLOW = "Practice( $b : discipline, discipline != $d )\n"
            + "Practice( discipline != $d, discipline != $b, value != $practice )";

    /** Finds each two disciplines. */
    private static final String MANY = "Practice( discipline != $d, $b : value )";

    @Test
    void whatTakesTooLongIsStopped() throws NotUnderstood {
        RunLimits hasty = new RunLimits(Duration.ofMillis(100), 1_000, PLENTY);
        OneRule slow = OneRule.of(Fence.WHOLE, SLOW, INSERT);
        long start = System.nanoTime();
        assertThat(stopped(slow, hasty, 250)).contains("RAW-9 takes longer than the 100 milliseconds");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void withoutTheClockItGoesOn() throws NotUnderstood {
        RunLimits hasty = new RunLimits(Duration.ofMillis(100), 1_000, PLENTY);
        long start = System.nanoTime();
        assertThat(OneRule.of(OneRule.UNTIMED, SLOW, INSERT).run(hasty, 250).fired())
                .isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void whatFiresTooOftenIsStoppedAndWithoutTheLimitGoesOn() throws NotUnderstood {
        OneRule often = OneRule.of(Fence.WHOLE, MANY, INSERT);
        assertThat(stopped(often, new RunLimits(Duration.ofMinutes(1), 1_000, PLENTY), 50))
                .contains("RAW-9 fires without end: after 1000 conclusions");
        assertThat(often.run(new RunLimits(Duration.ofMinutes(1), 10_000, PLENTY), 50)
                        .fired())
                .containsEntry("RAW-9", 50 * 49);
    }

    @Test
    void whatFeedsItselfIsStopped() throws NotUnderstood {
        OneRule endless = OneRule.of(Fence.WHOLE, "", "insert( new Practice( $d, $practice ) );");
        assertThat(stopped(endless, RunLimits.USUAL, 1)).contains("RAW-9 fires without end");
    }

    @Test
    void whatTakesTooMuchRoomIsStoppedAndWithoutTheLimitGoesOn() throws NotUnderstood {
        OneRule large = OneRule.of(Fence.WHOLE, MANY, INSERT);
        assertThat(stopped(large, new RunLimits(Duration.ofMinutes(1), 100_000, 1 << 20), 100))
                .contains("RAW-9 makes more combinations of facts than there is room for");
        assertThat(large.run(new RunLimits(Duration.ofMinutes(1), 100_000, PLENTY), 100)
                        .fired())
                .containsEntry("RAW-9", 100 * 99);
    }

    @Test
    void aCrossJoinIsRefusedAndWithoutThatStopsOnlyWhenItRuns(@TempDir Path folder) throws NotUnderstood {
        String cross = "Practice() Practice() Practice()";
        RulesetRefused refused = EditedRules.in(folder)
                .append(Attack.RAW, "\n" + Attack.rule("", cross, INSERT))
                .refusal();
        assertThat(refused.diagnostics()).extracting(Diagnostic::message).allSatisfy(each -> assertThat(each)
                .contains("joined"));
        assertThat(stopped(
                        OneRule.of(Fence.WHOLE, cross, INSERT),
                        new RunLimits(Duration.ofMinutes(1), 1_000, PLENTY),
                        12))
                .contains("RAW-9");
    }

    /** Facts that all share a value are found without asking any of them. */
    @Test
    void combinationsThatShareAValueAreStoppedToo() throws NotUnderstood {
        String shared = "Practice( value == $practice )\n".repeat(5);
        assertThat(stopped(OneRule.of(Fence.WHOLE, shared, INSERT), RunLimits.USUAL, 60))
                .contains("RAW-9 makes more combinations");
    }

    @Test
    void bracketsWithoutEndAreRefusedAndWithoutThatOverflowWhatReadsThem() {
        String deep = "package rules.scoring\n" + Attack.rule("", "Mixed( " + "(\n".repeat(20_000) + ")", INSERT);
        assertThatThrownBy(() -> new DrlParser(LanguageLevelOption.DRL6).parse(false, deep))
                .isInstanceOf(StackOverflowError.class);
        SourceFiles files = new SourceFiles(new TreeMap<>(Map.of(Attack.RAW, deep)));
        assertThatThrownBy(() -> CheckedRules.of(files, List.of())).hasMessageContaining("brackets stand within");
    }

    @Test
    void aRunThatIsStoppedNamesTheRuleInATrial() {
        Ruleset held = TestRules.shipped().within(new RunLimits(Duration.ofMinutes(1), 20, PLENTY));
        List<Diagnostic> failures =
                new ExampleRun(new Examples(TestRules.FOLDER.resolve("examples"))).failures(held, () -> {});
        assertThat(failures).isNotEmpty().allSatisfy(each -> {
            assertThat(each.file()).endsWith(".drl");
            assertThat(each.line()).isPositive();
            assertThat(each.message()).contains("fires without end");
        });
    }

    private static String stopped(OneRule rule, RunLimits limits, int disciplines) {
        UnfinishedRun unfinished = catchThrowableOfType(UnfinishedRun.class, () -> rule.run(limits, disciplines));
        assertThat(unfinished).isNotNull();
        assertThat(unfinished.diagnostic().file()).isEqualTo(Attack.RAW);
        assertThat(unfinished.diagnostic().line()).isEqualTo(OneRule.RULE.line());
        return unfinished.diagnostic().message();
    }
}
