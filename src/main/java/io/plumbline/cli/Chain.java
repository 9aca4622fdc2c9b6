package io.plumbline.cli;

import io.plumbline.result.Explanation;
import io.plumbline.result.Explanation.Because;
import io.plumbline.result.RuleReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows conclusions about one discipline down to the facts; what was followed once is only named after that. */
final class Chain {

    private static final int LAST = 99;

    private final Explanation explanation;
    private final FactWording wording;
    private final String discipline;
    private final Set<String> followed = new HashSet<>();

    Chain(Explanation explanation, FactWording wording, String discipline) {
        this.explanation = explanation;
        this.wording = wording;
        this.discipline = discipline;
    }

    /** The ids of everything that was concluded about the discipline. */
    List<String> about() {
        return explanation.conclusions().keySet().stream()
                .filter(id -> discipline.equals(values(id).get("discipline")))
                .sorted(order())
                .toList();
    }

    Because because(String id) {
        return explanation.conclusions().get(id);
    }

    /** The section of METHOD.md under which something was concluded; facts stand before all, tables after all. */
    int section(String id) {
        Because because = because(id);
        if (because == null) {
            return FactWording.isTable(values(id)) ? LAST : 0;
        }
        String digits = explanation.rules().get(because.rule()).method().replaceAll("\\D.*", "");
        return digits.isEmpty() ? LAST : Integer.parseInt(digits);
    }

    /** The chain from a conclusion, unless it was followed before. */
    Optional<Node> followNew(String id) {
        return followed.contains(id) ? Optional.empty() : Optional.of(follow(id));
    }

    /** The chain from a conclusion down to the facts. */
    Node follow(String id) {
        followed.add(id);
        String statement = wording.statement(id, values(id));
        Because because = because(id);
        return because == null
                ? new Node(statement, Voicing.said(values(id)), List.of())
                : new Node(statement, List.of(rule(because.rule())), restsOn(id, because.from()));
    }

    private List<Node> restsOn(String conclusion, List<String> ids) {
        List<Node> nodes = new ArrayList<>();
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (String id : ids.stream().distinct().sorted(order()).toList()) {
            String heading = heading(id);
            if (heading.isEmpty()) {
                nodes.add(follow(id));
            } else if (!FactWording.isAbout(values(conclusion), values(id))) {
                named.computeIfAbsent(heading, each -> new ArrayList<>()).add(id);
            }
        }
        named.forEach((heading, several) -> nodes.add(new Node(heading + ": " + brief(several))));
        return nodes;
    }

    /** Under which words something is only named; empty when it is to be followed. */
    private String heading(String id) {
        Map<String, Object> values = values(id);
        Object about = values.get("discipline");
        if (about != null && !about.equals(discipline)) {
            return "Of other disciplines";
        }
        if (followed.contains(id)) {
            return "Shown above";
        }
        if (because(id) != null && values.size() == 1 && about != null) {
            // What says no more than that it holds has a tree of its own below, or it would hide the figures here.
            return "Shown below";
        }
        return FactWording.isNamed(values) ? "Of the methodology" : "";
    }

    private String brief(List<String> ids) {
        Map<String, List<String>> byType = new LinkedHashMap<>();
        ids.forEach(id -> byType.computeIfAbsent(Wording.words(FactWording.type(id)), type -> new ArrayList<>())
                .add(wording.brief(values(id))));
        return byType.entrySet().stream()
                .map(each -> each.getKey()
                        + each.getValue().stream()
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ", " ", ""))
                                .stripTrailing())
                .collect(Collectors.joining("; "));
    }

    private String rule(String id) {
        RuleReference rule = explanation.rules().get(id);
        String parameters = rule.parameters().entrySet().stream()
                .map(each -> "; " + each.getKey() + Page.HARD_SPACE + each.getValue())
                .collect(Collectors.joining());
        return id + " " + rule.sentence() + " (" + rule.file() + ":" + rule.line() + ", method" + Page.HARD_SPACE
                + rule.method() + parameters + ")";
    }

    private Map<String, Object> values(String id) {
        Because because = because(id);
        return because == null ? explanation.facts().get(id) : because.concluded();
    }

    private Comparator<String> order() {
        return Comparator.comparingInt(this::section)
                .thenComparing(id -> !values(id).containsKey("value"))
                .thenComparing(FactWording::type)
                .thenComparingInt(id -> wording.place(values(id)))
                .thenComparing(Comparator.naturalOrder());
    }
}
