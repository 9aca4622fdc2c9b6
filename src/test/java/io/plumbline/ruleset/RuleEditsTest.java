package io.plumbline.ruleset;

import io.plumbline.TestRules;
import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A changed rule is told by its id and the condition or conclusion that is another. */
class RuleEditsTest {

    private static final String CAPPED = "    $cap : Figure() from $practice.plus( $p.get( \"raw.practice-lead\" ) )\n"
            + "    Mixed( discipline == $d, value > $cap )\n";
    private static final String PARAMETERS_LINE = "    $p : Parameters()\n";
    private static final String PRACTICE_LINE = "    Practice( $d : discipline, $practice : value )\n";
    private static final String IN_ORDER = PARAMETERS_LINE + PRACTICE_LINE + CAPPED;
    private static final String IN_ANOTHER_ORDER = PRACTICE_LINE + PARAMETERS_LINE + CAPPED;

    private static final String RAW = "scoring/raw.drl";
    private static final String BESIDE = "perception/gap-bands.drl";
    private static final String CAP = "$cap : Figure() from $practice.plus( $p.get( \"raw.practice-lead\" ) )";

    static List<Edit> edits() {
        return List.of(
                Edit.of(
                        RAW,
                        "value > $cap",
                        "value >= $cap",
                        Kind.CONDITION_CHANGED,
                        "rule RAW-2: condition Mixed( discipline == $d, value > $cap ) → "
                                + "Mixed( discipline == $d, value >= $cap )"),
                Edit.of(
                        RAW,
                        "    not Paper( discipline == $d )\n",
                        "",
                        Kind.CONDITION_REMOVED,
                        "rule RAW-4: condition removed: not Paper( discipline == $d )"),
                Edit.of(
                        RAW,
                        "    not Paper(",
                        "    exists Scored( discipline == $d )\n    not Paper(",
                        Kind.CONDITION_ADDED,
                        "rule RAW-4: condition added: exists Scored( discipline == $d )"),
                Edit.of(
                        RAW,
                        IN_ORDER,
                        IN_ANOTHER_ORDER,
                        Kind.CONDITIONS_REORDERED,
                        "rule RAW-2: its conditions stand in another order"),
                Edit.of(
                        RAW,
                        "    insert( new Note( $d, \"PAPER_CAP\" ) );\n",
                        "",
                        Kind.CONCLUSION_REMOVED,
                        "rule RAW-2: conclusion removed: insert( new Note( $d, \"PAPER_CAP\" ) )"),
                Edit.of(
                        RAW,
                        "    insert( new Raw( $d, $mixed ) );\n",
                        "    insert( new Raw( $d, $mixed ) );\n    insert( new Note( $d, \"PAPER_CAP\" ) );\n",
                        Kind.CONCLUSION_ADDED,
                        "rule RAW-3: conclusion added: insert( new Note( $d, \"PAPER_CAP\" ) )"),
                Edit.of(
                        RAW,
                        "new Raw( $d, $mixed )",
                        "new Raw( $d, $cap )",
                        Kind.CONCLUSION_CHANGED,
                        "rule RAW-3: conclusion insert( new Raw( $d, $mixed ) ) → insert( new Raw( $d, $cap ) )"),
                Edit.of(
                        RAW,
                        "without paper practice stands alone",
                        "practice alone",
                        Kind.RULE_RENAMED,
                        "rule RAW-4 renamed: \"without paper practice stands alone\" → \"practice alone\""),
                Edit.of(RAW, "RAW-4", "RAW-40", Kind.RULE_RENAMED, "rule RAW-4 has the id RAW-40 now"),
                Edit.of(RAW, "\"4\"", "\"5\"", Kind.RULE_METHOD_CHANGED, "rule RAW-2: section of the method 4 → 5"),
                Edit.of(
                        RAW,
                        "// Within that lead the two together",
                        "// The two together",
                        Kind.REASON_CHANGED,
                        "rule RAW-3, reason: \"Within that lead the two together are what the discipline is worth.\" → "
                                + "\"The two together are what the discipline is worth.\""),
                Edit.line(
                        RAW,
                        rule("RAW-9", "nobody is told", CAP),
                        Kind.RULE_ADDED,
                        "rule RAW-9 added in scoring/raw.drl: nobody is told"),
                new Edit(
                        rules -> rules.replace(RAW, ofRaw("RAW-4"), "").append(BESIDE, ofRaw("RAW-4")),
                        Kind.RULE_MOVED,
                        "rule RAW-4 moved from scoring/raw.drl to perception/gap-bands.drl"),
                Edit.of(
                        RAW,
                        ofRaw("RAW-4"),
                        "",
                        Kind.RULE_REMOVED,
                        "rule RAW-4 removed from scoring/raw.drl: without paper practice stands alone"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void eachEditIsToldInItsOwnWordsAndNothingElseIs(Edit edit) {
        edit.isTold();
    }

    private static String ofRaw(String id) {
        String text = TestRules.shipped().files().get(RAW);
        int from = text.lastIndexOf("\n//", text.indexOf("\"" + id + " "));
        return text.substring(from, text.indexOf("\nend\n", from) + "\nend\n".length());
    }

    private static String rule(String id, String sentence, String condition) {
        return "\n// Because.\nrule \"" + id + " " + sentence
                + "\"\n    @method( \"4\" )\nwhen\n    $p : Parameters()\n"
                + "    Practice( $d : discipline, $practice : value )\n    " + condition
                + "\nthen\n    insert( new Raw( $d, $cap ) );\nend";
    }
}
