package io.plumbline.analysis;

import io.plumbline.ruleset.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks in a situation for what is certain to be there. */
final class Search {

    private final Situation situation;
    private final Claims reading;
    private final Values values;

    Search(Situation situation, Claims reading, Values values) {
        this.situation = situation;
        this.reading = reading;
        this.values = values;
    }

    /** The ways in which all these conditions are certain to hold, each with the names it gives. */
    List<Map<String, Term>> found(List<Condition> conditions, Map<String, Term> names) {
        Stream<Map<String, Term>> ways = Stream.of(names);
        for (Condition each : conditions) {
            ways = ways.flatMap(way -> found(each, way).stream());
        }
        return ways.toList();
    }

    /** The ways in which this condition is certain to hold. */
    List<Map<String, Term>> found(Condition condition, Map<String, Term> names) {
        if (condition instanceof Condition.Pattern pattern) {
            return situation.facts().stream()
                    .filter(each -> each.word().equals(pattern.type()))
                    .flatMap(each -> meeting(pattern, each, names))
                    .toList();
        }
        if (condition instanceof Condition.Some some) {
            return found(some.of(), names).isEmpty() ? List.of() : List.of(names);
        }
        if (condition instanceof Condition.Both both) {
            return found(both.parts(), names);
        }
        if (condition instanceof Condition.Either either) {
            return either.parts().stream()
                    .flatMap(each -> found(each, names).stream())
                    .toList();
        }
        if (condition instanceof Condition.Worked worked) {
            return meeting(worked.result(), values.of(worked.function(), null, names), names)
                    .toList();
        }
        if (condition instanceof Condition.Collected collected) {
            return meeting(collected.list(), Gathered.of(collected.each(), reading, names), names)
                    .toList();
        }
        Condition of = ((Condition.None) condition).of();
        boolean never = situation.with(of, names).stream()
                .noneMatch(each -> each.situation().isPossible());
        return never ? List.of(names) : List.of();
    }

    private Stream<Map<String, Term>> meeting(Condition.Pattern pattern, Term is, Map<String, Term> names) {
        Map<String, Term> known = new HashMap<>(names);
        if (pattern.name() != null) {
            known.put(pattern.name(), is);
        }
        boolean holds = reading.of(pattern.constraints(), is, known).stream()
                .anyMatch(way -> way.stream().allMatch(situation.closure()::implies));
        return holds ? Stream.of(known) : Stream.empty();
    }
}
