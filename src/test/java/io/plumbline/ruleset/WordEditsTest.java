package io.plumbline.ruleset;

import io.plumbline.TestRules;
import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changed disciplines, texts, questions and stages are told by what they are called. */
class WordEditsTest {

    private static final String PROBLEMS = "methodology/disciplines/problem-management.yml";
    private static final String FIELD = "methodology/disciplines/field-service.yml";
    private static final String TEXTS = "methodology/texts.yml";
    private static final String MANIFEST = "ruleset.yml";
    private static final String SPLIT = "  SPLIT_PRACTICE:";

    static List<Edit> edits() {
        return List.of(
                Edit.of(
                        PROBLEMS,
                        "order: 5",
                        "order: 7",
                        Kind.DISCIPLINE_CHANGED,
                        "discipline problem-management: order 5 → 7"),
                Edit.of(
                        PROBLEMS,
                        "group: restore",
                        "group: know",
                        Kind.DISCIPLINE_CHANGED,
                        "discipline problem-management: group restore → know"),
                Edit.of(
                        PROBLEMS,
                        "ai_foundation: process\n",
                        "ai_foundation: data\n",
                        Kind.DISCIPLINE_CHANGED,
                        "discipline problem-management: ai_foundation process → data"),
                Edit.of(
                        PROBLEMS,
                        "[incident-management, service-data-quality]",
                        "[incident-management]",
                        Kind.DISCIPLINE_CHANGED,
                        "discipline problem-management: prerequisites incident-management, service-data-quality → incident-management"),
                Edit.of(
                        PROBLEMS,
                        "Guard the hours, look back later",
                        "Guard the hours, look back",
                        Kind.ADVICE_CHANGED,
                        "discipline problem-management: advice SUSTAIN title: \"Guard the hours, look back later\" → \"Guard the hours, look back\""),
                Edit.of(
                        PROBLEMS,
                        "what did you watch, and",
                        "what did you look at, and",
                        Kind.GUIDE_CHANGED,
                        "discipline problem-management: questions outcome-measures practitioner: \"… permanent fix, what did you watch, and how long did it …\" → \"… permanent fix, what did you look at, and how long did it …\""),
                new Edit(
                        rules -> rules.file(PROBLEMS, text -> text.substring(0, text.indexOf(SPLIT))),
                        Kind.ADVICE_CHANGED,
                        "discipline problem-management: advice SPLIT_PRACTICE removed: \"One failure, several patches, one repair\""),
                new Edit(
                        rules -> rules.file(FIELD, text -> TestRules.added("field-service.yml")),
                        Kind.DISCIPLINE_ADDED,
                        "discipline field-service added: \"Field Service\""),
                new Edit(
                        rules -> rules.delete("methodology/disciplines/service-cost-management.yml"),
                        Kind.DISCIPLINE_REMOVED,
                        "discipline service-cost-management removed: \"Service Cost & Value\""),
                Edit.of(
                        TEXTS,
                        "Teams live different realities",
                        "Teams live in two worlds",
                        Kind.TEXT_CHANGED,
                        "text findings SPLIT_PRACTICE title: \"Teams live different realities\" → \"Teams live in two worlds\""),
                Edit.of(
                        TEXTS,
                        "Bring the teams together",
                        "Call the teams together",
                        Kind.ADVICE_CHANGED,
                        "advice in findings SPLIT_PRACTICE: \"Bring the teams together on …\" → \"Call the teams together on …\""),
                Edit.of(
                        TEXTS,
                        "Enough was answered",
                        "Enough is known",
                        Kind.TEXT_CHANGED,
                        "text scorecard SCORED: \"Enough was answered to give a score.\" → \"Enough is known to give a score.\""),
                Edit.of(
                        TEXTS,
                        "\nscorecard:\n",
                        "\nscorecard:\n  NEVER_SAID: Nobody says so.\n",
                        Kind.TEXT_ADDED,
                        "text scorecard NEVER_SAID added: \"Nobody says so.\""),
                Edit.of(
                        "methodology/aspects.csv",
                        "Is someone named and answerable?",
                        "Who answers for it?",
                        Kind.QUESTION_CHANGED,
                        "aspect ownership: what_it_asks \"Is someone named and answerable?\" → \"Who answers for it?\""),
                Edit.of(
                        "methodology/habits.csv",
                        "Actions have one name and get finished",
                        "Actions get finished",
                        Kind.QUESTION_CHANGED,
                        "habit own-and-follow-through: positive \"Actions have one name and get finished\" → \"Actions get finished\""),
                Edit.of(
                        "methodology/groups.csv",
                        "Change & Grow",
                        "Grow",
                        Kind.ROW_CHANGED,
                        "group change: name \"Change & Grow\" → \"Grow\""),
                Edit.of(
                        "methodology/groups.csv",
                        "direct,Direct\ncommit,Commit",
                        "commit,Commit\ndirect,Direct",
                        Kind.ROWS_REORDERED,
                        "groups stand in another order: direct, commit, restore, change, know, protect → commit, direct, restore, change, know, protect"),
                Edit.of(
                        MANIFEST,
                        "method: \"1.0\"",
                        "method: \"1.1\"",
                        Kind.METHOD_CHANGED,
                        "version of the method 1.0 → 1.1"),
                Edit.of(
                        MANIFEST,
                        "id: plumbline",
                        "id: house",
                        Kind.RULESET_RENAMED,
                        "name of the rules plumbline → house"),
                Edit.of(
                        MANIFEST,
                        ", readiness/foundations.drl, findings/habits.drl]\n",
                        ", readiness/foundations.drl]\n  - [findings/habits.drl]\n",
                        Kind.STAGE_CHANGED,
                        "findings/habits.drl moved from stage 2 to stage 3 of assessment"),
                Edit.of(
                        MANIFEST,
                        "  - [recommendation/forecast.drl]\n  - [readiness/not-ready.drl, readiness/partial.drl]\n",
                        "  - [readiness/not-ready.drl, readiness/partial.drl]\n  - [recommendation/forecast.drl]\n",
                        Kind.STAGE_CHANGED,
                        "recommendation/forecast.drl moved from stage 22 to stage 23 of assessment"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void eachEditIsToldInItsOwnWordsAndNothingElseIs(Edit edit) {
        edit.isTold();
    }
}
