package io.plumbline.analysis;

import io.plumbline.methodology.Methodology;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Insertion;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which texts a field of a fact can have: those of its table, or those that rules conclude. */
final class Words {

    private final Map<String, Collection<?>> tables = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<RuleReading> rules;
    private final Map<String, Set<String>> found = new HashMap<>();

    Words(Methodology methodology, List<RuleReading> rules) {
        this.rules = rules;
        tables.put("Aspect", methodology.aspects().values());
        tables.put("Band", methodology.bands());
        tables.put("Belief", methodology.beliefs().values());
        tables.put("Discipline", methodology.disciplines().values());
        tables.put("Gate", methodology.gates());
        tables.put("Group", methodology.groups().values());
        tables.put("Habit", methodology.habits().values());
        tables.put("Pillar", methodology.pillars().values());
        tables.put("ScorecardItem", methodology.scorecard());
        ids.put("evidence", methodology.evidenceKinds().keySet());
        ids.put("disciplines", methodology.disciplines().keySet());
        ids.put("aspects", methodology.aspects().keySet());
        ids.put("habits", methodology.habits().keySet());
        ids.put("pillars", methodology.pillars().keySet());
        ids.put("beliefs", methodology.beliefs().keySet());
        ids.put("groups", methodology.groups().keySet());
        ids.put(
                "gates",
                Stream.concat(methodology.aspects().keySet().stream(), Stream.of("confidence", "baseline"))
                        .collect(Collectors.toSet()));
    }

    /** The texts that this field of facts of this type can have, or null where that is not known. */
    Set<String> of(String type, String field) {
        String name = type + "." + field;
        if (!found.containsKey(name)) {
            found.put(name, null); // until it is known, whatever refers back to it is not known either
            found.put(name, find(type, field));
        }
        return found.get(name);
    }

    private Set<String> find(String type, String field) {
        if (tables.containsKey(type)) {
            return column(tables.get(type), type, field);
        }
        List<String> certain = Certain.words(type, field);
        if (certain != null) {
            return certain.size() == 1 ? ids.get(certain.get(0)) : Set.copyOf(certain);
        }
        return Vocabulary.isConclusion(type) ? concluded(type, field) : null;
    }

    private static Set<String> column(Collection<?> rows, String type, String field) {
        Set<String> words = new HashSet<>();
        for (Object row : rows) {
            Object value = Fields.value(row, type, field);
            if (value != null && !(value instanceof String)) {
                return null;
            }
            words.add((String) value);
        }
        words.remove(null);
        return words;
    }

    private Set<String> concluded(String type, String field) {
        Set<String> words = new HashSet<>();
        for (RuleReading rule : rules) {
            if (!rule.isAnalysed() && rule.rule().concludes().contains(type)) {
                return null;
            }
            for (Insertion each : rule.insertions()) {
                if (each.type().equals(type)) {
                    Expression given = Fields.given(each).get(field);
                    Set<String> more = given == null ? null : worded(given, rule);
                    if (more == null) {
                        return null;
                    }
                    words.addAll(more);
                }
            }
        }
        return words;
    }

    private Set<String> worded(Expression given, RuleReading rule) {
        if (given instanceof Expression.Literal literal && literal.value() instanceof String text) {
            return Set.of(text);
        }
        if (given instanceof Expression.Name name) {
            for (Condition.Pattern each : Fields.facts(rule.conditions())) {
                for (Constraint one : each.constraints()) {
                    if (one instanceof Constraint.Binding binding
                            && binding.name().equals(name.name())
                            && binding.value() instanceof Expression.Field field) {
                        return among(each, field.name());
                    }
                }
            }
        }
        return null;
    }

    /** Of a table's rows only those that have the words asked for. */
    private Set<String> among(Condition.Pattern pattern, String field) {
        Collection<?> rows = tables.get(pattern.type());
        if (rows == null) {
            return of(pattern.type(), field);
        }
        List<?> asked = rows.stream()
                .filter(row ->
                        pattern.constraints().stream().allMatch(each -> Fields.mayHold(each, row, pattern.type())))
                .toList();
        return column(asked, pattern.type(), field);
    }
}
