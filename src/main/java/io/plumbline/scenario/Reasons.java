package io.plumbline.scenario;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The rules that some conclusions rest on, down to the facts. */
final class Reasons {

    /** More rules than these nobody reads in a failure; the explanation of the result has them all. */
    private static final int LONGEST = 12;

    private final Outcome outcome;
    private final JsonNode conclusions;
    private final Set<String> start;

    private Reasons(Outcome outcome, Set<String> start) {
        this.outcome = outcome;
        this.conclusions = outcome.explanation().get("conclusions");
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
        return new Reasons(outcome, ids);
    }

    /** The conclusions that name something, for parts of a result that have no because of their own. */
    static Reasons naming(Outcome outcome, String kind, String name) {
        JsonNode conclusions = outcome.explanation().get("conclusions");
        Set<String> ids = new LinkedHashSet<>();
        conclusions.properties().stream()
                .filter(each ->
                        name.equals(each.getValue().path("concluded").path(kind).asString("")))
                .forEach(each -> ids.add(each.getKey()));
        return new Reasons(outcome, ids);
    }

    /** What these conclusions rest on. */
    static Reasons at(Outcome outcome, List<String> ids) {
        return new Reasons(outcome, new LinkedHashSet<>(ids));
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
        return narrowed.isEmpty() ? this : new Reasons(outcome, narrowed);
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
            throw new Unmet("", "it because of " + rule, "it because of " + Words.several(List.copyOf(rules)), links());
        }
    }

    /** Fails when the rule is among them. */
    void exclude(String rule) {
        Set<String> rules = rules();
        if (rules.contains(rule)) {
            throw new Unmet(
                    "", "it not because of " + rule, "it because of " + Words.several(List.copyOf(rules)), links());
        }
    }

    /** Only the conclusions of the kind that a figure's words name, where there are such. */
    Reasons named(String figure) {
        List<String> wanted = Words.list(figure);
        Set<String> narrowed = new LinkedHashSet<>();
        for (String id : start) {
            List<String> kind = Words.list(id.substring(0, Math.max(0, id.indexOf('/'))));
            if (!kind.isEmpty() && wanted.containsAll(kind)) {
                narrowed.add(id);
            }
        }
        return narrowed.isEmpty() ? this : new Reasons(outcome, narrowed);
    }

    /** The chain in words: each rule once, with the first thing it concluded on the way, the last rule first. */
    List<Link> links() {
        JsonNode rules = outcome.explanation().get("rules");
        Map<String, Link> links = new LinkedHashMap<>();
        for (String id : chain()) {
            String rule = conclusions.get(id).get("rule").asString();
            JsonNode reference = rules.get(rule);
            links.computeIfAbsent(
                    rule,
                    each -> new Link(
                            each,
                            reference.get("sentence").asString(),
                            reference.get("file").asString() + ":"
                                    + reference.get("line").asInt(),
                            outcome.trail().inWords(id)));
        }
        List<Link> all = List.copyOf(links.values());
        return all.subList(0, Math.min(LONGEST, all.size()));
    }

    private Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        chain().forEach(id -> rules.add(conclusions.get(id).get("rule").asString()));
        return rules;
    }

    /** The ids of the facts that all of it rests on. */
    Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        for (String id : chain()) {
            conclusions.get(id).path("from").forEach(each -> facts.add(each.asString()));
        }
        facts.removeIf(conclusions::has);
        return facts;
    }

    /** The ids of all conclusions on the way, the nearest first. */
    private Set<String> chain() {
        Set<String> chain = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(start);
        while (!left.isEmpty()) {
            String id = left.poll();
            JsonNode conclusion = conclusions.path(id);
            if (!conclusion.isMissingNode() && chain.add(id)) {
                conclusion.path("from").forEach(each -> left.add(each.asString()));
            }
        }
        return chain;
    }
}
