package io.plumbline.scenario;

import io.plumbline.methodology.Band;
import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.Asked;
import io.plumbline.ruleset.Bindings;
import io.plumbline.ruleset.CaseFacts;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.ConditionListener;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Matching;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.Truth;
import io.plumbline.ruleset.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What was seen of each rule while scenarios ran, on whatever thread: its conditions gone through once more, without the engine. */
public final class Sightings implements ConditionListener {

    /** A hundredth of a figure, the least by which two conclusions differ. */
    private static final long HUNDREDTH = 10_000;

    private final Collection<RuleReading> readings;

    /** By the condition as the reading has it; two that read alike are two. */
    private final Map<Object, AtomicInteger> seen = new IdentityHashMap<>();

    private final Set<String> met = ConcurrentHashMap.newKeySet();

    /** The rules of which everything was seen, so that going through them again would tell nothing. */
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    private final List<Band> allBands;
    private final Set<Band> bands = ConcurrentHashMap.newKeySet();
    private final Set<Word> words = ConcurrentHashMap.newKeySet();

    /** Something that a conclusion says. */
    record Word(String conclusion, String said) {}

    /** Nothing is seen yet of these rules, with whatever parameters they are concluded. */
    public Sightings(Ruleset ruleset) {
        this.readings = ruleset.readings().values();
        this.allBands = ruleset.methodology().bands();
        for (RuleReading each : readings) {
            each.allConditions().forEach(condition -> seen.put(condition, new AtomicInteger()));
            each.allConstraints().forEach(constraint -> seen.put(constraint, new AtomicInteger()));
        }
    }

    /** Goes through all rules with what there was for one document. */
    void look(CaseFacts facts) {
        for (RuleReading each : readings) {
            String rule = each.rule().id();
            if (!shown.contains(rule)) {
                Matching.of(each, facts, this).forEach(match -> {
                    met.add(rule);
                    match.found().forEach(this::found);
                });
                if (hasNothingMoreToShow(each)) {
                    shown.add(rule);
                }
            }
        }
        facts.all().stream()
                .filter(each -> Vocabulary.isConclusion(each.getClass().getSimpleName()))
                .forEach(this::concluded);
    }

    private boolean hasNothingMoreToShow(RuleReading rule) {
        boolean restsOnBands = rule.rule().reads().contains(Band.class.getSimpleName());
        return (!restsOnBands || bands.containsAll(allBands))
                && new RuleDemands(rule, this).all().stream().noneMatch(each -> each.state() == Demand.State.MISSING);
    }

    private void found(Object fact) {
        if (fact instanceof Band band) {
            bands.add(band);
        }
    }

    private void concluded(Object conclusion) {
        for (RecordComponent each : conclusion.getClass().getRecordComponents()) {
            if (each.getType() == String.class && value(each, conclusion) instanceof String said) {
                words.add(new Word(conclusion.getClass().getSimpleName(), said));
            }
        }
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("what a conclusion says is public", e);
        }
    }

    @Override
    public void asked(Asked asked) {
        int sights = sight(asked.answer());
        if (asked.constraint() instanceof Constraint.Comparison comparison
                && comparison.operator().isOrdered()) {
            sights |= side(asked.left(), asked.right());
        }
        add(asked.constraint(), sights);
    }

    @Override
    public void looked(RuleReading rule, Condition condition, Truth held, Bindings names) {
        add(condition, sight(held));
    }

    private void add(Object what, int sights) {
        AtomicInteger so = seen.get(what);
        if ((so.get() & sights) != sights) {
            so.accumulateAndGet(sights, (one, other) -> one | other);
        }
    }

    private static int sight(Truth held) {
        return held == Truth.YES ? Sight.MET.bit() : held == Truth.NO ? Sight.NOT_MET.bit() : 0;
    }

    private static int side(Object left, Object right) {
        if (left instanceof Figure one && right instanceof Figure other) {
            return side(one.millionths() - other.millionths(), HUNDREDTH);
        }
        if (left instanceof Number one && right instanceof Number other) {
            return side(one.longValue() - other.longValue(), 1);
        }
        return left instanceof LocalDate one && right instanceof LocalDate other
                ? side(ChronoUnit.DAYS.between(other, one), 1)
                : 0;
    }

    private static int side(long distance, long least) {
        if (distance == 0) {
            return Sight.AT.bit();
        }
        return distance < 0
                ? Sight.BELOW.bit() | (distance == -least ? Sight.JUST_BELOW.bit() : 0)
                : Sight.ABOVE.bit() | (distance == least ? Sight.JUST_ABOVE.bit() : 0);
    }

    /** Whether any of it was asked at all. */
    boolean reached(Object what) {
        return seen.get(what).get() != 0;
    }

    boolean has(Object what, Sight sight) {
        return (seen.get(what).get() & sight.bit()) != 0;
    }

    /** Whether all conditions of a rule were met at least once. */
    boolean isMet(String rule) {
        return met.contains(rule);
    }

    /** Whether a rule whose conditions were met rested on this band. */
    boolean rested(Band band) {
        return bands.contains(band);
    }

    /** Whether a conclusion of one of these types said this. */
    boolean said(Set<String> conclusions, String word) {
        return conclusions.stream().anyMatch(each -> words.contains(new Word(each, word)));
    }
}
