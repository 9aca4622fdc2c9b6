package io.plumbline.analysis;

import io.plumbline.methodology.Methodology;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.RuleReading;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One line of reasoning, with what is needed to reason about its rules. */
final class Line {

    private final List<List<RuleReading>> stages;
    private final Values values;
    private final Words words;
    private final Refutation refutation;
    private final Map<List<Condition>, List<Named>> known = new IdentityHashMap<>();

    Line(List<List<RuleReading>> stages, Methodology methodology, Words words) {
        this.stages = stages.stream()
                .map(stage -> stage.stream().filter(RuleReading::isAnalysed).toList())
                .toList();
        List<RuleReading> all = stages.stream().flatMap(List::stream).toList();
        this.values = new Values(methodology.parameters());
        this.words = words;
        this.refutation = new Refutation(all, values);
    }

    List<List<RuleReading>> stages() {
        return stages;
    }

    /** Its rules, in order. */
    List<RuleReading> rules() {
        return stages.stream().flatMap(List::stream).toList();
    }

    Values values() {
        return values;
    }

    Words words() {
        return words;
    }

    Refutation refutation() {
        return refutation;
    }

    /** The situations in which these conditions hold. */
    List<Named> with(List<Condition> conditions) {
        return known.computeIfAbsent(conditions, each -> new Situation(values, words).with(each, Map.of()));
    }
}
