package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.RuleBuild.NotUnderstood;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each guard of what rules may use stops something; with it taken away, named attacks get through. */
class GuardsTest {

    private static final String WRITE = "new java.io.FileOutputStream( \"%s\" ).close();";

    @TempDir
    private Path folder;

    private Canary canary;

    @BeforeEach
    void aCanary() {
        canary = new Canary(folder);
    }

    @AfterEach
    void noCanary() {
        canary.close();
    }

    @Test
    void withoutAnyGuardARuleWritesFiles() throws NotUnderstood {
        OneRule.of(OneRule.NONE, "", WRITE.formatted(canary.file())).run(RunLimits.USUAL, 1);
        assertThat(canary.isWritten()).isTrue();
    }

    @Test
    void withoutAnyGuardASpellingTrickWritesFiles() throws NotUnderstood {
        String trick = WRITE.replace("FileOut", "FileO\\u0075t").formatted(canary.file());
        OneRule.of(OneRule.NONE, "", trick).run(RunLimits.USUAL, 1);
        assertThat(canary.isWritten()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file-stream",
                "process-builder",
                "exit",
                "thread",
                "http-client",
                "class-loader",
                "our-own-classes",
                "escape-in-a-type",
                "files-in-condition"
            })
    void withoutTheTextualFormTheLoaderStopsAndSoDoesTheList(String name) {
        Attack attack = Attack.named(name, canary);
        assertThatThrownBy(() -> OneRule.of(OneRule.LOADER, attack)).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> OneRule.of(OneRule.LIST, attack)).isInstanceOf(RulesetRefused.class);
        assertThatCode(() -> OneRule.of(OneRule.NONE, attack)).doesNotThrowAnyException();
        canary.assertAlive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "integer-property",
                "kie-services",
                "drools-halt",
                "huge-objects",
                "endless-loop",
                "endless-for",
                "salience-expression",
                "insert-anything",
                "catch-everything"
            })
    void whatTheLoaderHasToShowOnlyTheListStops(String name) {
        Attack attack = Attack.named(name, canary);
        assertThatCode(() -> OneRule.of(OneRule.LOADER, attack)).doesNotThrowAnyException();
        RulesetRefused refused = catchThrowableOfType(RulesetRefused.class, () -> OneRule.of(Fence.WHOLE, attack));
        assertThat(refused.diagnostics()).allSatisfy(each -> {
            assertThat(each.file()).isEqualTo(Attack.RAW);
            assertThat(each.line()).isEqualTo(OneRule.RULE.line());
            assertThat(each.message()).startsWith("RAW-9 ").doesNotContain("java.", "org.", "/");
        });
    }

    @Test
    void theTextualFormStopsBeforeAnythingIsCompiled() {
        for (String each : List.of("exit", "kie-services", "eval", "escape-in-a-type", "function", "dialect")) {
            Attack attack = Attack.named(each, canary);
            assertThatThrownBy(() -> CheckedRules.of(new SourceFiles(attack.texts()), List.of()))
                    .as(each)
                    .isInstanceOf(RulesetRefused.class);
        }
    }

    @Test
    void aGoodRulePassesTheWholeFence() throws NotUnderstood {
        OneRule good = OneRule.of(Fence.WHOLE, "", "insert( new Note( $d, \"PAPER_CAP\" ) );");
        assertThat(good.run(RunLimits.USUAL, 3).fired()).containsEntry("RAW-9", 3);
    }

    @Test
    void aWordThatIsNotOnTheListIsNamed() {
        RulesetRefused refused =
                catchThrowableOfType(RulesetRefused.class, () -> OneRule.of(Fence.WHOLE, "", "drools.halt();"));
        assertThat(refused.diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("uses Drools.halt, which rules do not know");
    }
}
