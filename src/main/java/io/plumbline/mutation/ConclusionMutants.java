package io.plumbline.mutation;

import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Insertion;
import io.plumbline.ruleset.Place;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What rules conclude, with another code, another yes or no, or one conclusion less. */
final class ConclusionMutants {

    /** The codes that rules give in each place of each conclusion. */
    private final Map<String, NavigableSet<String>> codes = new HashMap<>();

    /** Those of rules that give the same kinds of codes. */
    ConclusionMutants(Collection<RuleReading> rules) {
        rules.forEach(rule -> rule.insertions()
                .forEach(each -> given(each, (kind, value) -> {
                    if (value instanceof Expression.Literal literal && literal.value() instanceof String code) {
                        codes.computeIfAbsent(kind, none -> new TreeSet<>()).add(code);
                    }
                })));
    }

    private interface Taker {
        void take(String kind, Expression value);
    }

    private static void given(Insertion insertion, Taker taker) {
        for (int i = 0; i < insertion.given().size(); i++) {
            given(insertion.type() + "/" + i, insertion.given().get(i), taker);
        }
    }

    private static void given(String kind, Expression value, Taker taker) {
        taker.take(kind, value);
        if (value instanceof Expression.Function function) {
            for (int i = 0; i < function.given().size(); i++) {
                given(
                        function.word() + "." + function.member() + "/" + i,
                        function.given().get(i),
                        taker);
            }
        }
    }

    List<Mutant> of(RuleReading rule) {
        List<Mutant> all = new ArrayList<>();
        for (Insertion each : rule.insertions()) {
            if (rule.insertions().size() > 1) {
                all.add(mutant(
                        rule,
                        each.place(),
                        each.place().text().replaceAll("[^\\n]", ""),
                        "without " + each.place().oneLine()));
            }
            given(each, (kind, value) -> {
                String other = other(kind, value);
                if (other != null) {
                    String change = each.type() + ": " + value.place().oneLine() + " becomes " + other;
                    all.add(mutant(rule, value.place(), other, change));
                }
            });
        }
        return all;
    }

    private static Mutant mutant(RuleReading rule, Place place, String instead, String change) {
        String id = rule.rule().id();
        return new Mutant(Mutant.Kind.CONCLUSION, place, id, id, instead, change, List.of(rule), null);
    }

    private String other(String kind, Expression value) {
        if (value instanceof Expression.Constant constant) {
            return switch (constant.word() + "." + constant.member()) {
                case "Figure.ZERO" -> "Figure.ONE";
                case "Figure.ONE" -> "Figure.ZERO";
                default -> null;
            };
        }
        if (!(value instanceof Expression.Literal literal)) {
            return null;
        }
        if (literal.value() instanceof Boolean yes) {
            return String.valueOf(!yes);
        }
        if (literal.value() instanceof Integer number) {
            return number == 0 ? "1" : "0";
        }
        return literal.value() instanceof String code ? "\"" + next(code, kind) + "\"" : null;
    }

    /** The next code of the kind; where there is only one of the kind, the next of any. */
    private String next(String code, String kind) {
        NavigableSet<String> known = codes.get(kind);
        if (known.size() == 1) {
            known = new TreeSet<>();
            codes.values().forEach(known::addAll);
        }
        String next = known.higher(code);
        return next == null ? known.first() : next;
    }
}
