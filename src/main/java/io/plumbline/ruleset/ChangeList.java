package io.plumbline.ruleset;

import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The differences found so far. */
final class ChangeList {

    private final List<RulesetChange> found = new ArrayList<>();

    List<RulesetChange> found() {
        return List.copyOf(found);
    }

    void add(Kind kind, String name, String before, String after, String sentence) {
        found.add(new RulesetChange(kind, name, before, after, sentence));
    }

    /** A value that may have changed; {@code subject} is how the sentence begins. */
    void value(Kind kind, String name, String before, String after, String subject) {
        if (!Objects.equals(before, after)) {
            add(kind, name, before, after, subject + " " + Passage.between(before, after));
        }
    }

    /** Words that may have come, gone or changed. */
    void words(Kind kind, String name, String before, String after, String subject) {
        if (Objects.equals(before, after)) {
            return;
        }
        String said = before == null
                ? " added: \"" + Passage.of(after) + "\""
                : after == null ? " removed: \"" + Passage.of(before) + "\"" : ": " + Passage.quoted(before, after);
        add(kind, name, before, after, subject + said);
    }

    /** Things that stand in another order; only those that both sides have can. */
    void order(Kind kind, String name, Set<String> before, Set<String> after, String subject) {
        Set<String> was = new LinkedHashSet<>(before);
        was.retainAll(after);
        Set<String> is = new LinkedHashSet<>(after);
        is.retainAll(before);
        String then = String.join(", ", was);
        String now = String.join(", ", is);
        if (!then.equals(now)) {
            add(kind, name, then, now, subject + " stand in another order: " + Passage.between(then, now));
        }
    }
}
