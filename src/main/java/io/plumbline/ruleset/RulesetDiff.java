package io.plumbline.ruleset;

import java.util.List;

final class RulesetDiff {
    static List<RulesetChange> between(CheckedRules a, CheckedRules b) {
        return List.of();
    }

    static List<String> sentences(Ruleset a, Ruleset b) {
        return List.of("changed");
    }
}
