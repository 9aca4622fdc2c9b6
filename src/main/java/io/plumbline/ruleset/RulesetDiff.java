package io.plumbline.ruleset;

import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.ArrayList;
import java.util.List;

/** What differs between two versions, in the terms of rules: how anything is laid out is no difference. */
final class RulesetDiff {

    private static final int MOST_SENTENCES = 200;

    private RulesetDiff() {}

    /** Everything that was done to the one version to get the other. */
    static List<RulesetChange> between(CheckedRules before, CheckedRules after) {
        ChangeList changes = new ChangeList();
        Manifest was = before.manifest();
        Manifest is = after.manifest();
        changes.value(Kind.METHOD_CHANGED, "method", was.method(), is.method(), "version of the method");
        changes.value(Kind.RULESET_RENAMED, "id", was.id(), is.id(), "name of the rules");
        TableDiff.ofParameters(before.files(), after.files(), changes);
        RuleDiff.between(before, after, changes);
        StageDiff.between(was, is, changes);
        TableDiff.ofOthers(before.files(), after.files(), changes);
        DisciplineDiff.between(before.files(), after.files(), changes);
        TextDiff.between(before.methodology().texts(), after.methodology().texts(), changes);
        return changes.found();
    }

    /** The same in sentences, the first of them when there are very many. */
    static List<String> sentences(Ruleset before, Ruleset next) {
        return sentences(between(before.checked(), next.checked()));
    }

    static List<String> sentences(List<RulesetChange> changes) {
        List<String> sentences = new ArrayList<>(changes.stream()
                .limit(MOST_SENTENCES)
                .map(RulesetChange::sentence)
                .toList());
        if (changes.size() > MOST_SENTENCES) {
            sentences.add("and " + (changes.size() - MOST_SENTENCES) + " more");
        }
        return sentences;
    }
}
