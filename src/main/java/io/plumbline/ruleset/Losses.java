package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a version would lose of the one before: an accident more often than an intention. */
final class Losses {

    /** One rule in this many may go without asking. */
    private static final int RULES = 5;

    private Losses() {}

    static List<String> between(Ruleset before, Ruleset next) {
        List<String> losses = new ArrayList<>();
        Set<String> disciplines =
                new LinkedHashSet<>(before.methodology().disciplines().keySet());
        disciplines.removeAll(next.methodology().disciplines().keySet());
        disciplines.forEach(each -> losses.add("the discipline " + each + " would be lost"));
        Set<String> rules = new LinkedHashSet<>(before.rules().keySet());
        int all = rules.size();
        rules.removeAll(next.rules().keySet());
        if (rules.size() * RULES > all) {
            losses.add(rules.size() + " of " + all + " rules would be lost, " + String.join(", ", rules));
        }
        return losses;
    }
}
