package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what kept a condition from being met, once those before it had been. */
final class Obstacles {

    private final RuleReading rule;
    private final CaseFacts facts;
    private final Map<String, Object> wanted;
    private final Matching matching;

    Obstacles(RuleReading rule, CaseFacts facts, Map<String, Object> wanted) {
        this.rule = rule;
        this.facts = facts;
        this.wanted = wanted;
        this.matching = new Matching(rule, facts, ConditionListener.NONE);
    }

    /** All that keeps it from being met, the nearest to it only. */
    List<Obstacle> of(Condition condition, Match met) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern, met.names());
        }
        if (condition instanceof Condition.Some some) {
            return of(some.of(), met);
        }
        if (condition instanceof Condition.None none) {
            return inTheWay(none, met);
        }
        if (condition instanceof Condition.Worked worked) {
            return worked(worked, met.names());
        }
        if (condition instanceof Condition.Collected collected) {
            return collected(collected, met.names());
        }
        return parts(condition).stream()
                .filter(each -> matching.more(each, met).isEmpty())
                .limit(condition instanceof Condition.Both ? 1 : Integer.MAX_VALUE)
                .flatMap(each -> of(each, met).stream())
                .toList();
    }

    static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Both both) {
            return both.parts();
        }
        return condition instanceof Condition.Either either ? either.parts() : List.of(condition);
    }

    private List<Obstacle> pattern(Condition.Pattern pattern, Bindings names) {
        Subject subject = Subject.of(pattern, names, wanted);
        List<Obstacle> fail = facts.of(Vocabulary.type(pattern.type())).stream()
                .filter(subject::fits)
                .flatMap(each -> fails(Obstacle.Kind.FAILS, pattern, subject, each, names))
                .toList();
        return fail.isEmpty()
                ? List.of(new Obstacle(Obstacle.Kind.MISSING, null, pattern, subject, null, List.of(), 0))
                : nearest(fail);
    }

    private static List<Obstacle> nearest(List<Obstacle> all) {
        int furthest = all.stream().mapToInt(Obstacle::reached).max().orElse(0);
        return all.stream().filter(each -> each.reached() == furthest).toList();
    }

    /** The first thing asked of the fact that does not hold, if there is one. */
    private Stream<Obstacle> fails(
            Obstacle.Kind kind, Condition.Pattern pattern, Subject subject, Object fact, Bindings before) {
        Bindings names = pattern.name() == null ? before : before.with(pattern.name(), fact);
        List<Asked> heard = new ArrayList<>();
        Asking asking = new Asking(rule, new ConditionListener() {
            @Override
            public void asked(Asked asked) {
                heard.add(asked);
            }
        });
        for (Constraint each : subject.asked()) {
            int reached = subject.asked().indexOf(each);
            if (asking.ask(each, fact, names) != Truth.YES) {
                Asked last = heard.isEmpty()
                        ? new Asked(rule, each, fact, null, null, Truth.OPEN, names)
                        : heard.get(heard.size() - 1);
                return Stream.of(new Obstacle(kind, null, pattern, subject, last, List.of(fact), reached));
            }
            if (each instanceof Constraint.Binding binding) {
                names = names.with(binding.name(), new Working(names, fact).value(binding.value()));
            }
        }
        return Stream.empty();
    }

    private List<Obstacle> worked(Condition.Worked condition, Bindings names) {
        Subject subject = new Subject(Map.of(), condition.result().constraints());
        List<Obstacle> fail = Matching.given(condition, names).stream()
                .flatMap(each -> fails(Obstacle.Kind.RESULT, condition.result(), subject, each, names))
                .toList();
        return fail.isEmpty()
                ? List.of(new Obstacle(
                        Obstacle.Kind.NOTHING, condition.place(), condition.result(), subject, null, List.of(), 0))
                : nearest(fail);
    }

    private List<Obstacle> collected(Condition.Collected condition, Bindings names) {
        Match met = Match.EMPTY.named(names);
        List<Object> several = new ArrayList<>();
        matching.more(condition.each(), met)
                .forEach(each -> several.add(each.found().get(0)));
        Subject subject = Subject.of(condition.each(), names, wanted);
        Subject ofList = new Subject(subject.says(), condition.list().constraints());
        return fails(Obstacle.Kind.COUNT, condition.list(), ofList, several, names)
                .map(each -> new Obstacle(each.kind(), null, condition.each(), subject, each.asked(), several, 0))
                .toList();
    }

    private List<Obstacle> inTheWay(Condition.None none, Match met) {
        return parts(none.of()).stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .map(each -> inTheWay(none.place(), each, met))
                .filter(each -> !each.facts().isEmpty())
                .toList();
    }

    private Obstacle inTheWay(Place place, Condition.Pattern pattern, Match met) {
        List<Object> found = new ArrayList<>();
        matching.more(pattern, Match.EMPTY.named(met.names())).forEach(each -> found.addAll(each.found()));
        Subject subject = Subject.of(pattern, met.names(), wanted);
        return new Obstacle(Obstacle.Kind.IN_THE_WAY, place, pattern, subject, null, found, 0);
    }
}
