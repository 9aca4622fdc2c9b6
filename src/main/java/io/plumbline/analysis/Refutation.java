package io.plumbline.analysis;

import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Insertion;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out whether a situation can come about, by asking of each conclusion in it which rules lead to it. */
final class Refutation {

    private static final int MOST_STEPS = 400;

    /** Whether a situation can come about. */
    enum Answer {
        NEVER,
        POSSIBLE,
        UNSURE
    }

    /** A conclusion of a rule. */
    private record Source(RuleReading rule, Insertion insertion) {}

    private final Map<String, List<Source>> sources = new HashMap<>();
    private final Values values;
    private int steps;
    private boolean unsure;

    Refutation(List<RuleReading> rules, Values values) {
        this.values = values;
        for (RuleReading rule : rules) {
            rule.insertions().forEach(each -> sources.computeIfAbsent(each.type(), type -> new ArrayList<>())
                    .add(new Source(rule, each)));
            if (!rule.isAnalysed()) {
                rule.rule().concludes().forEach(type -> sources.computeIfAbsent(type, each -> new ArrayList<>())
                        .add(new Source(rule, null)));
            }
        }
    }

    /** Whether one of these situations can come about. */
    Answer of(List<Situation> situations) {
        steps = 0;
        unsure = false;
        boolean never = situations.stream().allMatch(this::isRefuted);
        return never ? Answer.NEVER : unsure ? Answer.UNSURE : Answer.POSSIBLE;
    }

    /** Whether no rule leads to a conclusion of this type as each of these situations has it. */
    boolean isNeverConcluded(List<Named> situations, String type) {
        List<Source> all = sources.getOrDefault(type, List.of());
        return !all.isEmpty()
                && situations.stream().map(Named::situation).allMatch(situation -> situation.facts().stream()
                        .filter(each -> each.word().equals(type))
                        .anyMatch(fact -> all.stream().allMatch(each -> led(situation, fact, each).stream()
                                .noneMatch(Situation::isPossible))));
    }

    private boolean isRefuted(Situation situation) {
        if (!situation.isPossible()) {
            return true;
        }
        if (++steps > MOST_STEPS) {
            unsure = true;
            return false;
        }
        Optional<Term> next = situation.facts().stream()
                .filter(each -> sources.containsKey(each.word()))
                .sorted(Comparator.comparingInt(each -> sources.get(each.word()).size()))
                .filter(situation::explain)
                .findFirst();
        return next.isPresent()
                && sources.get(next.get().word()).stream().allMatch(each -> led(situation, next.get(), each).stream()
                        .allMatch(this::isRefuted));
    }

    /** The situations in which this conclusion led to this fact. */
    private List<Situation> led(Situation situation, Term fact, Source source) {
        if (source.insertion() == null) {
            unsure = true;
            return List.of(situation);
        }
        List<Situation> led = new ArrayList<>();
        for (Named way : situation.with(source.rule().conditions(), Map.of())) {
            Map<String, Expression> given = Fields.given(source.insertion());
            given.forEach((field, value) ->
                    way.situation().claim(Claim.same(Term.field(fact, field), values.of(value, null, way.names()))));
            led.add(way.situation());
        }
        return led;
    }
}
