package io.plumbline.ruleset;

import io.plumbline.methodology.Figure;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Explains what held rules back, and why what they miss was not concluded. */
final class Explaining {

    private static final int MOST_RULES = 4;
    private static final int MOST_DEEPER = 2;

    private final Map<String, RuleReading> readings;
    private final CaseFacts facts;
    private final FactWords words;
    private final Set<Object> told = new HashSet<>();

    Explaining(Map<String, RuleReading> readings, CaseFacts facts, FactWords words) {
        this.readings = readings;
        this.facts = facts;
        this.words = words;
    }

    /** An obstacle where conditions ended. */
    private record Held(RuleReading rule, Match met, Obstacle obstacle) {}

    /**
     * What held a rule back, the nearest first.
     *
     * @param wanted what some of its names have to stand for
     * @param levels how many times to ask further why something is missing
     * @param most for how many of them
     */
    List<WhyNot.NearMiss> nearMisses(
            RuleReading rule, Approach approach, Map<String, Object> wanted, int levels, int most) {
        Obstacles obstacles = new Obstacles(rule, facts, wanted);
        List<Held> all = approach.stops().stream()
                .flatMap(stop -> obstacles.of(stop.condition(), stop.met()).stream()
                        .map(each -> new Held(rule, stop.met(), each)))
                .sorted(Comparator.comparingInt((Held each) -> -each.obstacle.reached())
                        .thenComparing(each -> distance(each.obstacle)))
                .toList();
        List<WhyNot.NearMiss> misses = new ArrayList<>();
        all.forEach(each -> misses.add(nearMiss(each, misses.size() < most ? levels : 0)));
        return misses;
    }

    /** How far a figure or a number is from its bound; nothing else can be measured. */
    private static long distance(Obstacle obstacle) {
        Object left = obstacle.asked() == null ? null : obstacle.asked().left();
        Object right = obstacle.asked() == null ? null : obstacle.asked().right();
        if (left instanceof Figure one && right instanceof Figure other) {
            return one.distanceTo(other).millionths();
        }
        return left instanceof Integer one && right instanceof Integer other ? Math.abs((long) one - other) : 0;
    }

    private WhyNot.NearMiss nearMiss(Held held, int levels) {
        ObstacleWords said = new ObstacleWords(words, facts);
        Place place = held.obstacle.place();
        return new WhyNot.NearMiss(
                held.rule.rule().id(),
                place.file(),
                place.line(),
                place.column(),
                place.oneLine(),
                words.about(held.met.names().all().values()),
                said.found(held.obstacle),
                said.needed(held.obstacle),
                said.said(held.obstacle),
                levels == 0 ? List.of() : because(held, levels - 1));
    }

    /** Why what is missing was not concluded, rule by rule; what was told already is not told again. */
    private List<WhyNot.NearMiss> because(Held held, int levels) {
        Obstacle obstacle = held.obstacle;
        Map<String, Object> says = new LinkedHashMap<>(obstacle.subject().says());
        says.replaceAll((field, value) -> only(value));
        List<WhyNot.NearMiss> because = new ArrayList<>();
        if (isTooFew(obstacle)) {
            new Obstacles(held.rule, facts, Map.of())
                    .of(obstacle.pattern(), Match.EMPTY.named(obstacle.asked().names())).stream()
                            .filter(each -> each.kind() == Obstacle.Kind.FAILS)
                            .limit(MOST_DEEPER)
                            .forEach(each -> because.add(nearMiss(new Held(held.rule, held.met, each), 0)));
        }
        boolean missing = obstacle.kind() == Obstacle.Kind.MISSING;
        if (missing || isTooFew(obstacle) && because.isEmpty() || isAnother(obstacle.asked(), says)) {
            readings.values().stream()
                    .filter(each -> facts.concerns(each.rule()))
                    .map(each -> deeper(each, obstacle.pattern().type(), says, levels))
                    .filter(each -> !each.isEmpty())
                    .limit(MOST_RULES)
                    .forEach(because::addAll);
        }
        return because;
    }

    private static Object only(Object value) {
        return value instanceof Collection<?> several && several.size() == 1
                ? several.iterator().next()
                : value;
    }

    private static boolean isTooFew(Obstacle obstacle) {
        return obstacle.kind() == Obstacle.Kind.COUNT
                && obstacle.asked().constraint() instanceof Constraint.Comparison comparison
                && (comparison.operator() == Constraint.Operator.AT_LEAST
                        || comparison.operator() == Constraint.Operator.MORE);
    }

    private List<WhyNot.NearMiss> deeper(RuleReading rule, String type, Map<String, Object> says, int levels) {
        List<Map<String, Object>> ways = wanted(rule, type, says);
        if (ways.isEmpty() || !told.add(List.of(rule.rule().id(), ways.get(0)))) {
            return List.of();
        }
        List<WhyNot.NearMiss> all =
                nearMisses(rule, new Approach(rule, facts, ways.get(0)), ways.get(0), levels, MOST_DEEPER);
        return all.subList(0, Math.min(MOST_DEEPER, all.size()));
    }

    /** Whether another conclusion of the same type would do, which then has to say this. */
    private static boolean isAnother(Asked asked, Map<String, Object> says) {
        return asked != null
                && Vocabulary.isConclusion(asked.fact().getClass())
                && asked.constraint() instanceof Constraint.Comparison comparison
                && comparison.operator() == Constraint.Operator.EQUAL
                && comparison.left() instanceof Expression.Field field
                && says.put(field.name(), asked.right()) == null;
    }

    /** What a rule's names have to stand for, so that it concludes this; nothing where it never does. */
    private static List<Map<String, Object>> wanted(RuleReading rule, String type, Map<String, Object> says) {
        return rule.insertions().stream()
                .filter(each -> each.type().equals(type))
                .flatMap(each -> wanted(each, says).stream())
                .toList();
    }

    private static Optional<Map<String, Object>> wanted(Insertion insertion, Map<String, Object> says) {
        Map<String, Object> wanted = new HashMap<>();
        RecordComponent[] fields = Vocabulary.type(insertion.type()).getRecordComponents();
        boolean never = Stream.iterate(0, each -> each + 1)
                .limit(Math.min(fields.length, insertion.given().size()))
                .anyMatch(each -> {
                    Object said = says.get(fields[each].getName());
                    Expression given = insertion.given().get(each);
                    if (said instanceof Collection || said == null) {
                        return false;
                    }
                    if (given instanceof Expression.Name name) {
                        wanted.put(name.name(), said);
                    }
                    return given instanceof Expression.Literal literal && !said.equals(literal.value());
                });
        return never ? Optional.empty() : Optional.of(wanted);
    }
}
