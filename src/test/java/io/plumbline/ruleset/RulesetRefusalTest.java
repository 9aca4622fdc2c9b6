package io.plumbline.ruleset;

import static io.plumbline.ruleset.Mistake.RAW;
import static io.plumbline.ruleset.Mistake.in;
import static io.plumbline.ruleset.Mistake.mistake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.TestRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake an owner can make in stages, tables and texts is named with its file, its line and what to do. */
class RulesetRefusalTest {

    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String INCIDENTS = "methodology/disciplines/incident-management.yml";
    private static final String SHORT = "  - [scoring/short.drl]";

    @TempDir
    Path folder;

    static Stream<Mistake> stages() {
        String moved = "  - [scoring/raw.drl, perception/gap-bands.drl]";
        return Stream.of(
                new Mistake(
                        "reads what its own stage concludes",
                        rules -> rules.replace("ruleset.yml", moved, "  - [perception/gap-bands.drl]")
                                .replace("ruleset.yml", "[scoring/mixed.drl,", "[scoring/mixed.drl, scoring/raw.drl,"),
                        "scoring/mixed.drl",
                        4,
                        "put scoring/raw.drl into a later stage of ruleset.yml"),
                new Mistake(
                        "reads what a later stage concludes",
                        rules -> rules.replace("ruleset.yml", SHORT + "\n", "")
                                .append("ruleset.yml", "")
                                .replace("ruleset.yml", "  - [scoring/level.drl", SHORT + "\n  - [scoring/level.drl"),
                        "scoring/level.drl",
                        4,
                        "put scoring/short.drl into a later stage of ruleset.yml"),
                new Mistake(
                        "reads what nobody concludes",
                        rules -> rules.replace("ruleset.yml", ", readiness/foundation-scores.drl", "")
                                .replace("ruleset.yml", ", readiness/means.drl", "")
                                .delete("readiness/foundation-scores.drl")
                                .delete("readiness/means.drl"),
                        "readiness/not-ready.drl",
                        4,
                        "READY-6 reads FoundationScore, which no rule concludes"),
                new Mistake(
                        "a file no stage names",
                        rules -> rules.write("scoring/extra.drl", rules.text(RAW)),
                        "scoring/extra.drl",
                        1,
                        "nothing reads this file; name it in a stage of ruleset.yml"),
                in(
                        "ruleset.yml",
                        "a file that is not there",
                        SHORT,
                        SHORT.replace("]", ", scoring/x.drl]"),
                        20,
                        "the file scoring/x.drl is missing"),
                in("ruleset.yml", "a file named twice", SHORT, SHORT + "\n" + SHORT, 21, "is named more than once"),
                in(
                        "ruleset.yml",
                        "a stage that is no list",
                        SHORT,
                        "  - scoring/short.drl",
                        20,
                        "is a list, written - [one, two]"));
    }

    static Stream<Mistake> tables() {
        return Stream.of(
                new Mistake(
                        "no table",
                        rules -> rules.delete("methodology/gates.csv"),
                        "methodology/gates.csv",
                        0,
                        "this table is missing; its first line must be level,needs,at_least"),
                in(
                        PARAMETERS,
                        "a comma in a number",
                        "lead,0.50",
                        "lead,\"0,50\"",
                        9,
                        "\"0,50\" in the column value is not a number"),
                in(
                        PARAMETERS,
                        "a cell too many",
                        "weight of coverage",
                        "weight, of coverage",
                        28,
                        "this row has 4 cells; expected 3"),
                in(
                        PARAMETERS,
                        "a mark left open",
                        ",weight of coverage",
                        ",\"weight of coverage",
                        28,
                        "a quotation mark is probably left open"),
                in(
                        PARAMETERS,
                        "an id twice",
                        "target.ai,",
                        "target.default,",
                        37,
                        "\"target.default\" stands here a second time"),
                mistake(
                        "nothing to divide by",
                        PARAMETERS,
                        "full-need,2.00",
                        "full-need,0.00",
                        "recommendation/terms.drl",
                        10,
                        "must be above 0"),
                in(
                        "methodology/bands.csv",
                        "a gap band without words",
                        "SEVERE,,,,",
                        "SEVERE,,,,\ngap,2.50,EXTREME,,,,",
                        11,
                        "there are no words for EXTREME; add it below gap_bands: in methodology/texts.yml"),
                in(
                        "methodology/bands.csv",
                        "other columns",
                        "of,from,name",
                        "of,name,from",
                        1,
                        "expected of,from,name"),
                in(INCIDENTS, "a tab", "order: 2", "\torder: 2", 4, "check the indentation (spaces, no tabs)"),
                in(
                        INCIDENTS,
                        "a colon in a text",
                        "Restore normal",
                        "Restore: normal",
                        6,
                        "put texts with a colon in quotation marks"),
                in(
                        INCIDENTS,
                        "a discipline that needs itself",
                        "[service-desk]",
                        "[incident-management]",
                        7,
                        "needs itself"),
                new Mistake(
                        "an empty rule file",
                        rules -> rules.write("scoring/short.drl", "package rules.scoring\n"),
                        "scoring/short.drl",
                        1,
                        "there is no rule in this file"));
    }

    static Stream<Mistake> wordsOfTables() {
        return Stream.of(
                in("methodology/gates.csv", "aspect of a gate", "3,eff", "3,ef", 2, "did you mean \"effectiveness\"?"),
                in(INCIDENTS, "prerequisite", "service-desk", "service-dsk", 7, "did you mean \"service-desk\"?"),
                in(
                        INCIDENTS,
                        "advice for a finding",
                        "TACIT_HEROICS",
                        "TACIT_HEROIC",
                        34,
                        "did you mean \"TACIT_HEROICS\"?"),
                in(
                        "methodology/texts.yml",
                        "placeholder",
                        "{discipline} works",
                        "{disciplin} works",
                        29,
                        "did you mean \"discipline\"?"),
                mistake(
                        "stage file",
                        "ruleset.yml",
                        "assessment:",
                        "assesment:",
                        "ruleset.yml",
                        8,
                        "did you mean \"assessment\"?"));
    }

    @ParameterizedTest
    @MethodSource({"stages", "tables", "wordsOfTables"})
    void aMistakeIsNamedWithItsPlaceInWordsThatOwnersUnderstand(Mistake mistake) {
        mistake.isNamed(folder);
    }

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
