package io.plumbline.scenario;

import io.plumbline.mutation.Mutant;
import io.plumbline.ruleset.CaseFacts;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** A scenario or an example that holds under the rules as they are, and so may notice what is changed. */
final class Witness {

    private final String place;
    private final String content;
    private final Collection<String> tags;
    private final List<CaseFacts> met;
    private final long cost;
    private final BiPredicate<Rehearsal, Ruleset> trial;
    private final Map<String, Look> looks = new ConcurrentHashMap<>();

    /**
     * One that held.
     *
     * @param place where it stands
     * @param content the hash of all that it rests on beside the rules
     * @param tags its tags without their sign
     * @param met what the rules met, for each time that something was concluded
     * @param cost how long it took
     * @param trial whether it holds under other rules
     */
    Witness(
            String place,
            String content,
            Collection<String> tags,
            List<CaseFacts> met,
            long cost,
            BiPredicate<Rehearsal, Ruleset> trial) {
        this.place = place;
        this.content = content;
        this.tags = tags;
        this.met = List.copyOf(met);
        this.cost = cost;
        this.trial = trial;
    }

    String place() {
        return place;
    }

    String content() {
        return content;
    }

    long cost() {
        return cost;
    }

    boolean isTagged(String rule) {
        return tags.contains(rule);
    }

    /** Whether it is an example, which looks at everything that is concluded. */
    boolean isExample() {
        return tags.isEmpty() && place.endsWith(".json");
    }

    boolean holds(Rehearsal rehearsal, Ruleset under) {
        return trial.test(rehearsal, under);
    }

    /** What a rule comes to in it, as the rules are. */
    Look look(RuleReading rule) {
        return looks.computeIfAbsent(rule.rule().id(), none -> Look.at(rule, met));
    }

    /** Whether what a mutant changes is looked at here at all. */
    boolean reaches(Mutant mutant, Ruleset rules) {
        return mutant.touched() == null || mutant.touched().stream().anyMatch(each -> reaches(each, rules.readings()));
    }

    private boolean reaches(Object touched, Map<String, RuleReading> rules) {
        if (touched instanceof RuleReading rule) {
            return look(rule).fires();
        }
        Condition condition = (Condition) touched;
        return rules.values().stream()
                .filter(each -> each.rule().file().equals(condition.place().file()))
                .filter(each -> each.place().from() <= condition.place().from()
                        && condition.place().to() <= each.place().to())
                .anyMatch(each -> look(each).looked().contains(condition));
    }

    /** Whether the changed rule concludes something else here; a rule that is not analysed may. */
    boolean differs(RuleReading before, RuleReading after) {
        return !before.isAnalysed()
                || !after.isAnalysed()
                || look(before).effect() != Look.at(after, met).effect();
    }
}
