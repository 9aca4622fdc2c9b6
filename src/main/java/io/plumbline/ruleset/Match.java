package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which all conditions of a rule are met.
 *
 * @param names what the rule's names stand for
 * @param found what meets each condition that looks for something: a fact, what a function gave, or a list of facts
 */
public record Match(Bindings names, List<Object> found) {

    static final Match EMPTY = new Match(Bindings.NONE, List.of());

    Match named(Bindings other) {
        return new Match(other, found);
    }

    Match with(Object another) {
        List<Object> more = new ArrayList<>(found);
        more.add(another);
        return new Match(names, more);
    }

    /** What the rule concludes from it; a conclusion of which a value cannot be told is left out. */
    public List<Object> conclusions(RuleReading rule) {
        Working working = new Working(names, null);
        return rule.insertions().stream()
                .flatMap(each -> working.made(each).stream())
                .toList();
    }
}
