package io.plumbline.ruleset;

/**
 * One difference between two versions of the rules, in the terms of rules and not of lines.
 *
 * @param kind what sort of difference it is
 * @param name what differs: the id of a parameter, rule or discipline, the key of a row or text, the path of a file
 * @param before how it was, or null when it was not there
 * @param after how it is, or null when it is no longer there
 * @param sentence all of it in words; long texts are shown where they differ
 */
public record RulesetChange(Kind kind, String name, String before, String after, String sentence) {

    /** The sorts of difference; a program may rely on their names. */
    public enum Kind {
        /** The version of the method that the rules carry. */
        METHOD_CHANGED,
        /** The name of the rules as a whole. */
        RULESET_RENAMED,
        /** A parameter that was not there. */
        PARAMETER_ADDED,
        /** A parameter that is no longer there. */
        PARAMETER_REMOVED,
        /** A parameter with another value. */
        PARAMETER_CHANGED,
        /** A parameter whose meaning is put otherwise. */
        PARAMETER_EXPLAINED,
        /** A rule that was not there. */
        RULE_ADDED,
        /** A rule that is no longer there. */
        RULE_REMOVED,
        /** A rule that stands in another file. */
        RULE_MOVED,
        /** A rule with another id or sentence. */
        RULE_RENAMED,
        /** A rule that carries out another section of the method. */
        RULE_METHOD_CHANGED,
        /** A rule with another reason. */
        REASON_CHANGED,
        /** A condition that a rule did not have. */
        CONDITION_ADDED,
        /** A condition that a rule no longer has. */
        CONDITION_REMOVED,
        /** A condition of a rule that asks something else. */
        CONDITION_CHANGED,
        /** A rule with the same conditions in another order. */
        CONDITIONS_REORDERED,
        /** A conclusion that a rule did not draw. */
        CONCLUSION_ADDED,
        /** A conclusion that a rule no longer draws. */
        CONCLUSION_REMOVED,
        /** A conclusion of a rule that says something else. */
        CONCLUSION_CHANGED,
        /** A rule with the same conclusions in another order. */
        CONCLUSIONS_REORDERED,
        /** A rule file that is concluded earlier, later, for the first time or no longer. */
        STAGE_CHANGED,
        /** A row that a table did not have. */
        ROW_ADDED,
        /** A row that a table no longer has. */
        ROW_REMOVED,
        /** A row with another value in a column. */
        ROW_CHANGED,
        /** The same rows in another order, where the order is shown or asked in. */
        ROWS_REORDERED,
        /** Words of a question or statement that people answer. */
        QUESTION_CHANGED,
        /** A discipline that was not there. */
        DISCIPLINE_ADDED,
        /** A discipline that is no longer there. */
        DISCIPLINE_REMOVED,
        /** A discipline with another name, place, purpose or prerequisite. */
        DISCIPLINE_CHANGED,
        /** What is advised, for a discipline or in general. */
        ADVICE_CHANGED,
        /** What is asked about a discipline, what can be checked, what depends on it. */
        GUIDE_CHANGED,
        /** A text that was not there. */
        TEXT_ADDED,
        /** A text that is no longer there. */
        TEXT_REMOVED,
        /** A text with other words. */
        TEXT_CHANGED,
        /** The same texts in another order, where the order decides what a report says first. */
        TEXTS_REORDERED
    }
}
