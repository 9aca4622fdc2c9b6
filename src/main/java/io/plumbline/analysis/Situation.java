package io.plumbline.analysis;

import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Facts that are there, facts that are not, and what holds of them: what one or several rules ask for together. */
final class Situation {

    private final Claims reading;
    private final Values values;
    private final Words words;
    private final List<Term> facts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Absent> absent = new ArrayList<>();
    private final Set<Term> explained = new HashSet<>();
    private final Set<Object> implied = new HashSet<>();
    private Closure closure;

    Situation(Values values, Words words) {
        this.values = values;
        this.reading = new Claims(values);
        this.words = words;
    }

    private Situation(Situation other) {
        this(other.values, other.words);
        facts.addAll(other.facts);
        claims.addAll(other.claims);
        absent.addAll(other.absent);
        explained.addAll(other.explained);
        implied.addAll(other.implied);
    }

    Situation copy() {
        return new Situation(this);
    }

    /** What is asked for besides limits of this value, so that it can be compared with what another rule asks for. */
    Set<String> asked(Term besides) {
        Set<String> asked = new HashSet<>();
        facts.stream()
                .filter(each -> !each.word().equals("Parameters") && !implied.contains(each))
                .forEach(each -> asked.add(each.toString()));
        absent.forEach(each -> asked.add(each.toString()));
        claims.stream()
                .filter(each -> !implied.contains(each))
                .filter(each -> !(each instanceof Claim.Compared compared
                        && (compared.left().equals(besides) || compared.right().equals(besides))))
                .forEach(each -> asked.add(Gathered.worded(each).toString()));
        return asked;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Term> facts() {
        return facts;
    }

    void claim(Claim claim) {
        claims.add(claim);
        closure = null;
    }

    /** Says that what led to this fact is in the situation, and whether it was not before. */
    boolean explain(Term fact) {
        return closure().isPossible()
                && facts.stream()
                        .noneMatch(each -> explained.contains(each) && closure().areSame(each, fact))
                && explained.add(fact);
    }

    Term add(String type) {
        long alike = facts.stream().filter(each -> each.word().equals(type)).count();
        Term fact = Term.fact(type, (int) alike);
        facts.add(fact);
        closure = null;
        return fact;
    }

    Closure closure() {
        if (closure == null) {
            closure = new Closure(words, facts, claims);
        }
        return closure;
    }

    /** Whether all of it can be so at once, as far as is seen without asking where facts come from. */
    boolean isPossible() {
        return closure().isPossible()
                && absent.stream().allMatch(each -> new Search(this, reading, values)
                        .found(each.of(), each.names())
                        .isEmpty());
    }

    /** The situations in which these conditions hold too. */
    List<Named> with(List<Condition> conditions, Map<String, Term> names) {
        Stream<Named> ways = Stream.of(new Named(copy(), new HashMap<>(names)));
        for (Condition each : conditions) {
            ways = ways.flatMap(way -> way.also(each));
        }
        return ways.toList();
    }

    List<Named> with(Condition condition, Map<String, Term> names) {
        if (condition instanceof Condition.Pattern pattern) {
            Situation more = copy();
            Map<String, Term> known = new HashMap<>(names);
            return more.meeting(pattern, more.add(pattern.type()), known);
        }
        if (condition instanceof Condition.None none) {
            Situation more = copy();
            more.absent.add(new Absent(none.of(), names));
            return List.of(new Named(more, names));
        }
        if (condition instanceof Condition.Some some) {
            return with(some.of(), names).stream()
                    .map(each -> new Named(each.situation(), names))
                    .toList();
        }
        if (condition instanceof Condition.Both both) {
            return with(both.parts(), names);
        }
        if (condition instanceof Condition.Either either) {
            return either.parts().stream()
                    .flatMap(each -> with(each, names).stream())
                    .toList();
        }
        if (condition instanceof Condition.Worked worked) {
            Map<String, Term> known = new HashMap<>(names);
            return copy().meeting(worked.result(), values.of(worked.function(), null, names), known);
        }
        return collecting((Condition.Collected) condition, names);
    }

    /** The ways in which a fact or value meets what is asked of it. */
    private List<Named> meeting(Condition.Pattern pattern, Term is, Map<String, Term> names) {
        if (pattern.name() != null) {
            names.put(pattern.name(), is);
        }
        List<List<Claim>> ways = reading.of(pattern.constraints(), is, names);
        return ways.stream()
                .map(way -> {
                    Situation one = copy();
                    way.forEach(one::claim);
                    return new Named(one, names);
                })
                .toList();
    }

    private List<Named> collecting(Condition.Collected collected, Map<String, Term> names) {
        Map<String, Term> known = new HashMap<>(names);
        Term list = Gathered.of(collected.each(), reading, names);
        Term size = Term.of("size", List.of(list));
        return copy().meeting(collected.list(), list, known).stream()
                .flatMap(way -> {
                    Situation situation = way.situation();
                    List<Claim> said = situation.claims.subList(claims.size(), situation.claims.size());
                    Closure now = said.isEmpty() ? null : new Closure(words, List.of(), said);
                    if (now != null
                            && now.implies(new Claim.Compared(size, Operator.MORE, Term.constant(Figure.ZERO)))) {
                        return situation.with(collected.each(), way.names()).stream()
                                .map(each -> new Named(each.situation().implying(situation), way.names()));
                    }
                    if (now != null
                            && now.implies(new Claim.Compared(size, Operator.LESS, Term.constant(Figure.ONE)))) {
                        situation.absent.add(new Absent(collected.each(), way.names()));
                    }
                    return Stream.of(way);
                })
                .toList();
    }

    /** Notes that what this has beyond another follows from what that has. */
    private Situation implying(Situation other) {
        implied.addAll(facts.subList(other.facts.size(), facts.size()));
        implied.addAll(claims.subList(other.claims.size(), claims.size()));
        return this;
    }

    /** The ways in which these conditions are certain to hold here, each with the names they give. */
    List<Map<String, Term>> found(List<Condition> conditions) {
        return new Search(this, reading, values).found(conditions, Map.of());
    }
}
