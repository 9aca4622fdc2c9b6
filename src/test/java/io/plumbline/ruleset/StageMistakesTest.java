package io.plumbline.ruleset;

import static io.plumbline.ruleset.Mistake.RAW;
import static io.plumbline.ruleset.Mistake.in;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake an owner can make in the stages is named with its file, its line and what to do. */
class StageMistakesTest {

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
                        "is a list, written - [one, two]"),
                in("ruleset.yml", "a misspelt line", "assessment:", "assesment:", 8, "did you mean \"assessment\"?"));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aMistakeIsNamedWithItsPlaceInWordsThatOwnersUnderstand(Mistake mistake) {
        mistake.isNamed(folder);
    }
}
