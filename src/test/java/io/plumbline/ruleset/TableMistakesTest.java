package io.plumbline.ruleset;

import static io.plumbline.ruleset.Mistake.in;
import static io.plumbline.ruleset.Mistake.mistake;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake an owner can make in tables and texts is named with its file, its line and what to do. */
class TableMistakesTest {

    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String INCIDENTS = "methodology/disciplines/incident-management.yml";

    @TempDir
    Path folder;

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
                        335,
                        "did you mean \"TACIT_HEROICS\"?"),
                in(
                        "methodology/texts.yml",
                        "placeholder",
                        "{discipline} works",
                        "{disciplin} works",
                        29,
                        "did you mean \"discipline\"?"));
    }

    @ParameterizedTest
    @MethodSource({"tables", "wordsOfTables"})
    void aMistakeIsNamedWithItsPlaceInWordsThatOwnersUnderstand(Mistake mistake) {
        mistake.isNamed(folder);
    }
}
