package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.TestRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of many mistakes those are shown that are mistakes of their own, and no more than can be read. */
class RulesetRefusalTest {

    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String INCIDENTS = "methodology/disciplines/incident-management.yml";

    @TempDir
    Path folder;

    @Test
    void oneUnreadableFileIsOneMistakeAndNotAllThatHangOnIt() {
        EditedRules rules = EditedRules.in(folder).replace(INCIDENTS, "order:", "\torder:");
        assertEquals(INCIDENTS, rules.mistake().file());
    }

    @Test
    void manyMistakesAreCountedAndTheFirstOfThemShown() {
        EditedRules rules = EditedRules.in(folder);
        rules.write(PARAMETERS, rules.text(PARAMETERS).replaceAll(",\\d+\\.\\d\\d,", ",x,"));
        RulesetRefused refused = rules.refusal();
        assertThat(refused.diagnostics()).hasSizeGreaterThan(20);
        List<String> shown = refused.getMessage().lines().toList();
        assertThat(shown).hasSize(8);
        assertEquals("… and " + (refused.diagnostics().size() - 7) + " more", shown.get(7));
    }

    @Test
    void whatIsNoRuleTextIsNoMistake() {
        EditedRules rules = EditedRules.in(folder)
                .write("scoring/.raw.drl.swp", "an editor's")
                .write("NOTES.md", "an owner's");
        assertEquals(TestRules.shipped().version(), rules.load().version());
    }
}
