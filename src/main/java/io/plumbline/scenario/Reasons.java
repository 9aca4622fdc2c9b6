package io.plumbline.scenario;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The rules that some conclusions rest on, down to the facts. */
final class Reasons {

    private final JsonNode conclusions;
    private final Set<String> start;

    private Reasons(JsonNode conclusions, Set<String> start) {
        this.conclusions = conclusions;
        this.start = start;
    }

    /** What some parts of a result rest on. */
    static Reasons of(Outcome outcome, List<JsonNode> nodes) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode node : nodes) {
            node.path("because").forEach(each -> ids.add(each.asString()));
            if (node.has("group") && !node.has("because")) {
                ids.addAll(naming(outcome, "group", node.get("group").asString()).start);
            }
        }
        return new Reasons(outcome.explanation().get("conclusions"), ids);
    }

    /** The conclusions that name something, for parts of a result that have no because of their own. */
    static Reasons naming(Outcome outcome, String kind, String name) {
        JsonNode conclusions = outcome.explanation().get("conclusions");
        Set<String> ids = new LinkedHashSet<>();
        conclusions.properties().stream()
                .filter(each ->
                        name.equals(each.getValue().path("concluded").path(kind).asString("")))
                .forEach(each -> ids.add(each.getKey()));
        return new Reasons(conclusions, ids);
    }

    /** Only what concluded that very value, where a conclusion tells it. */
    Reasons about(String value) {
        Set<String> narrowed = new LinkedHashSet<>();
        for (String id : start) {
            conclusions.path(id).path("concluded").forEach(each -> {
                if (says(each, value)) {
                    narrowed.add(id);
                }
            });
        }
        return narrowed.isEmpty() ? this : new Reasons(conclusions, narrowed);
    }

    private static boolean says(JsonNode each, String value) {
        if (each.isNumber()) {
            return value.matches("-?\\d+(\\.\\d+)?") && each.decimalValue().compareTo(new BigDecimal(value)) == 0;
        }
        return each.isString() && each.asString().equals(value);
    }

    /** Fails unless the rule is among them. */
    void require(String rule) {
        Set<String> rules = rules();
        if (!rules.contains(rule)) {
            throw new AssertionError(
                    "expected it because of " + rule + ", found it because of " + Words.several(List.copyOf(rules)));
        }
    }

    /** Fails when the rule is among them. */
    void exclude(String rule) {
        Set<String> rules = rules();
        if (rules.contains(rule)) {
            throw new AssertionError("expected it not because of " + rule + ", found it because of "
                    + Words.several(List.copyOf(rules)));
        }
    }

    private Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>(start);
        Deque<String> left = new ArrayDeque<>(start);
        while (!left.isEmpty()) {
            JsonNode conclusion = conclusions.path(left.pop());
            if (!conclusion.isMissingNode()) {
                rules.add(conclusion.get("rule").asString());
                conclusion.path("from").forEach(each -> {
                    if (seen.add(each.asString())) {
                        left.push(each.asString());
                    }
                });
            }
        }
        return rules;
    }
}
