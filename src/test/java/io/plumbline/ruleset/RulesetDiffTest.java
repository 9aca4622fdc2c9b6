package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How something is laid out is no difference; several edits are told together. */
class RulesetDiffTest {

    private static final String RAW = "scoring/raw.drl";
    private static final String TEXTS = "methodology/texts.yml";

    /** A way of laying the same rules out otherwise. */
    private record Reformat(String name, Function<Reworded, Reworded> made) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Reformat> reformats() {
        return List.of(
                new Reformat(
                        "tabs for spaces in rules",
                        rules -> rules.everywhere(".drl", text -> text.replace("    ", "\t"))),
                new Reformat(
                        "no indentation in rules",
                        rules -> rules.everywhere(".drl", text -> text.replaceAll("\n +", "\n"))),
                new Reformat(
                        "no space in brackets",
                        rules -> rules.everywhere(
                                ".drl", text -> text.replace("( ", "(").replace(" )", ")"))),
                new Reformat(
                        "a blank line after each",
                        rules -> rules.everywhere(".drl", text -> text.replace("when\n", "when\n\n")
                                .replace(";\n", ";\n\n"))),
                new Reformat(
                        "a condition over several lines",
                        rules -> rules.everywhere(".drl", text -> text.replace(", $", ",\n        $"))),
                new Reformat(
                        "a reason over several lines",
                        rules -> rules.everywhere(".drl", text -> text.replaceAll("(//[^\n]{20,}?) ", "$1\n//   "))),
                new Reformat(
                        "a remark within a rule",
                        rules ->
                                rules.replace(RAW, "    $cap :", "    // half a level at most\n    $cap : /* then */")),
                new Reformat(
                        "a remark at the end of a line",
                        rules -> rules.replace(RAW, "then\n", "then // say it; end\n")),
                new Reformat("rules in another order", rules -> rules.file(RAW, RulesetDiffTest::reversed)),
                new Reformat(
                        "files of a stage in another order",
                        rules -> rules.replace(
                                "ruleset.yml",
                                "[scoring/scope.drl, baseline/habits.drl]",
                                "[baseline/habits.drl, scoring/scope.drl]")),
                new Reformat(
                        "stages without quotation marks and with remarks",
                        rules -> rules.replace("ruleset.yml", "\"1.0\"", "'1.0' # ours")),
                new Reformat("rows in another order", rules -> rules.file(
                                "methodology/parameters.csv", RulesetDiffTest::turned)
                        .file("methodology/gates.csv", RulesetDiffTest::turned)
                        .file("methodology/bands.csv", RulesetDiffTest::turned)),
                new Reformat("every cell in quotation marks", rules -> rules.file(
                                "methodology/groups.csv", text -> text.replaceAll("([^,\n]+)", "\"$1\""))
                        .file("methodology/gates.csv", text -> text.replaceAll("([^,\n]+)", "\"$1\""))),
                new Reformat(
                        "spaces around cells and other zeros",
                        rules -> rules.everywhere("parameters.csv", text -> text.replace(",0.50,", ", 0.5 ,"))),
                new Reformat(
                        "primary disciplines in another order",
                        rules -> rules.replace(
                                "methodology/habits.csv",
                                "problem-management major-incident-response change-control",
                                "change-control problem-management  major-incident-response")),
                new Reformat(
                        "texts folded otherwise",
                        rules -> rules.replace(TEXTS, "In {discipline}, what", "In {discipline},\n      what")),
                new Reformat(
                        "texts in quotation marks",
                        rules -> rules.replace(
                                TEXTS,
                                "title: Teams live different realities",
                                "title: \"Teams live different realities\"")),
                new Reformat(
                        "a text of one part below its name",
                        rules -> rules.replace(TEXTS, "  SCORED: Enough", "  SCORED:\n    text: Enough")),
                new Reformat(
                        "remarks and prerequisites in a discipline",
                        rules -> rules.replace(
                                "methodology/disciplines/problem-management.yml",
                                "prerequisites: [incident-management, service-data-quality]",
                                "# what it needs\nprerequisites:\n  - service-data-quality\n  - incident-management")),
                new Reformat(
                        "blank lines in a table",
                        rules -> rules.everywhere(".csv", text -> text.replace("\n", "\n\n"))));
    }

    private static String reversed(String text) {
        List<String> parts = Arrays.asList(text.split("\n(?=//)"));
        return parts.get(0) + "\n" + parts.get(3) + "\n" + parts.get(2) + "\n" + parts.get(1);
    }

    private static String turned(String text) {
        List<String> lines = text.lines().toList();
        return lines.get(0) + "\n" + lines.stream().skip(1).sorted().collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("reformats")
    void aReformatIsNoChange(Reformat reformat) {
        Reworded rules = reformat.made().apply(Reworded.shipped());
        assertThat(rules.checked().version()).isNotEqualTo(TestRules.shipped().version());
        assertThat(rules.changes()).isEmpty();
    }

    @Test
    void aFileUnderAnotherNameIsItsRulesMovedAndItsPlaceAmongTheStages() {
        Reworded rules = Reworded.shipped();
        String text = rules.text(RAW);
        assertThat(rules.delete(RAW)
                        .file("scoring/paper.drl", nothing -> text)
                        .replace("ruleset.yml", RAW, "scoring/paper.drl")
                        .changes())
                .extracting(RulesetChange::sentence)
                .containsExactly(
                        "rule RAW-2 moved from scoring/raw.drl to scoring/paper.drl",
                        "rule RAW-3 moved from scoring/raw.drl to scoring/paper.drl",
                        "rule RAW-4 moved from scoring/raw.drl to scoring/paper.drl",
                        "scoring/paper.drl is concluded in stage 8 of assessment",
                        "scoring/raw.drl is no longer concluded in assessment");
    }

    @Test
    void severalEditsAreToldEachAndTheirReverseTheOtherWayRound() {
        CheckedRules other = Reworded.shipped()
                .replace("methodology/parameters.csv", "lead,0.50", "lead,0.40")
                .replace(RAW, "value > $cap", "value >= $cap")
                .replace(TEXTS, "Teams live different realities", "Teams live in two worlds")
                .checked();
        CheckedRules shipped = TestRules.shipped().checked();
        assertThat(RulesetDiff.between(shipped, other))
                .extracting(RulesetChange::kind)
                .containsExactly(
                        RulesetChange.Kind.PARAMETER_CHANGED,
                        RulesetChange.Kind.CONDITION_CHANGED,
                        RulesetChange.Kind.TEXT_CHANGED);
        assertThat(RulesetDiff.between(other, shipped))
                .extracting(RulesetChange::before)
                .containsExactlyElementsOf(RulesetDiff.between(shipped, other).stream()
                        .map(RulesetChange::after)
                        .toList());
    }

    @Test
    void everyRuleIsTakenApartInFull() {
        CheckedRules shipped = TestRules.shipped().checked();
        shipped.rules().values().forEach(rule -> {
            RuleParts text = RuleParts.of(rule, shipped.files().get(rule.file()));
            assertThat(text.reason()).as(rule.id()).isNotBlank();
            assertThat(text.conditions()).as(rule.id()).isNotEmpty().allSatisfy(each -> assertThat(each)
                    .matches("(\\$\\w+ : )?(not |exists )?(exists\\( )?[A-Z]\\w*\\(.*\\)"));
            assertThat(text.conclusions()).as(rule.id()).isNotEmpty().allSatisfy(each -> assertThat(each)
                    .matches("insert\\( new .*\\)"));
        });
    }
}
