package io.plumbline.ruleset;

import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between the rules of two versions, rule by rule. */
final class RuleDiff {

    private static final Pattern ABOUT = Pattern.compile("\\b[A-Z]\\w*");

    private final CheckedRules before;
    private final CheckedRules after;
    private final ChangeList changes;
    private final Map<Rule, RuleParts> texts = new IdentityHashMap<>();

    private RuleDiff(CheckedRules before, CheckedRules after, ChangeList changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    static void between(CheckedRules before, CheckedRules after, ChangeList changes) {
        new RuleDiff(before, after, changes).compare();
    }

    private void compare() {
        Map<String, Rule> gone = new LinkedHashMap<>(before.rules());
        gone.keySet().removeAll(after.rules().keySet());
        for (Rule rule : after.rules().values()) {
            Rule then = before.rules().get(rule.id());
            if (then == null) {
                Optional<Rule> other = gone.values().stream()
                        .filter(each -> isSame(each, rule))
                        .findFirst();
                other.ifPresent(each -> gone.remove(each.id()));
                then = other.orElse(null);
            }
            if (then == null) {
                changes.add(
                        Kind.RULE_ADDED,
                        rule.id(),
                        null,
                        rule.name(),
                        "rule " + rule.id() + " added in " + rule.file() + ": " + rule.sentence());
            } else {
                compare(then, rule);
            }
        }
        for (Rule rule : gone.values()) {
            changes.add(
                    Kind.RULE_REMOVED,
                    rule.id(),
                    rule.name(),
                    null,
                    "rule " + rule.id() + " removed from " + rule.file() + ": " + rule.sentence());
        }
    }

    /** Whether a rule is another one under a new id. */
    private boolean isSame(Rule then, Rule now) {
        RuleParts was = text(before, then);
        RuleParts is = text(after, now);
        return was.conditions().equals(is.conditions()) && was.conclusions().equals(is.conclusions());
    }

    private RuleParts text(CheckedRules rules, Rule rule) {
        return texts.computeIfAbsent(
                rule, each -> RuleParts.of(each, rules.files().get(each.file())));
    }

    private void compare(Rule then, Rule now) {
        if (then.equals(now)
                && before.files().get(then.file()).equals(after.files().get(now.file()))) {
            return;
        }
        String id = now.id();
        String rule = "rule " + id;
        if (!then.id().equals(id)) {
            changes.add(Kind.RULE_RENAMED, id, then.id(), id, "rule " + then.id() + " has the id " + id + " now");
        }
        if (!then.file().equals(now.file())) {
            changes.add(
                    Kind.RULE_MOVED,
                    id,
                    then.file(),
                    now.file(),
                    rule + " moved from " + then.file() + " to " + now.file());
        }
        changes.words(Kind.RULE_RENAMED, id, then.sentence(), now.sentence(), rule + " renamed");
        changes.value(Kind.RULE_METHOD_CHANGED, id, then.method(), now.method(), rule + ": section of the method");
        RuleParts was = text(before, then);
        RuleParts is = text(after, now);
        changes.words(Kind.REASON_CHANGED, id, was.reason(), is.reason(), rule + ", reason");
        new Lines(
                        id,
                        "condition",
                        Kind.CONDITION_ADDED,
                        Kind.CONDITION_REMOVED,
                        Kind.CONDITION_CHANGED,
                        Kind.CONDITIONS_REORDERED)
                .compare(was.conditions(), is.conditions());
        new Lines(
                        id,
                        "conclusion",
                        Kind.CONCLUSION_ADDED,
                        Kind.CONCLUSION_REMOVED,
                        Kind.CONCLUSION_CHANGED,
                        Kind.CONCLUSIONS_REORDERED)
                .compare(was.conclusions(), is.conclusions());
    }

    /** The conditions or conclusions of a rule, and what their differences are called. */
    private final class Lines {

        private final String id;
        private final String what;
        private final Kind added;
        private final Kind removed;
        private final Kind changed;
        private final Kind reordered;

        private Lines(String id, String what, Kind added, Kind removed, Kind changed, Kind reordered) {
            this.id = id;
            this.what = what;
            this.added = added;
            this.removed = removed;
            this.changed = changed;
            this.reordered = reordered;
        }

        private void compare(List<String> then, List<String> now) {
            List<String> gone = without(then, now);
            List<String> come = without(now, then);
            String rule = "rule " + id + ": " + what;
            for (String each : List.copyOf(gone)) {
                Optional<String> instead = come.stream()
                        .filter(other -> about(other).equals(about(each)))
                        .findFirst();
                if (instead.isPresent()) {
                    gone.remove(each);
                    come.remove(instead.get());
                    changes.add(changed, id, each, instead.get(), rule + " " + Passage.between(each, instead.get()));
                }
            }
            gone.forEach(each -> changes.add(removed, id, each, null, rule + " removed: " + Passage.of(each)));
            come.forEach(each -> changes.add(added, id, null, each, rule + " added: " + Passage.of(each)));
            if (!then.equals(now)
                    && without(then, now).isEmpty()
                    && without(now, then).isEmpty()) {
                changes.add(
                        reordered,
                        id,
                        String.join("; ", then),
                        String.join("; ", now),
                        "rule " + id + ": its " + what + "s stand in another order");
            }
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    /** The first fact or conclusion a line is about, which stays when the line is edited. */
    private static String about(String line) {
        Matcher fact = ABOUT.matcher(line);
        return fact.find() ? fact.group() : line;
    }
}
