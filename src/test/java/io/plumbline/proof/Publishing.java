package io.plumbline.proof;

import io.plumbline.engagement.ClientView;
import io.plumbline.engagement.Mode;
import io.plumbline.engagement.Publication;
import io.plumbline.interview.Assessment;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Publishes the rounds of one organisation one after the other, and sees what its client sees. */
final class Publishing {

    /** How views are made. */
    enum Guard {
        /** As they are made for clients. */
        ALL(""),
        /** As if nothing had been published before. */
        FORGETFUL("WithoutMemory"),
        /** Everything is shown. */
        NONE("WithoutSuppression");

        private final String words;

        Guard(String words) {
            this.words = words;
        }

        /** How counts name it. */
        String words() {
            return words;
        }
    }

    private final Ruleset ruleset;
    private final List<Assessment> rounds;
    private final Map<Assessment, AssessmentResult> concluded = new IdentityHashMap<>();

    Publishing(Ruleset ruleset, List<Assessment> rounds) {
        this.ruleset = ruleset;
        this.rounds = rounds;
        rounds.forEach(each -> concluded.put(each, ruleset.conclude(each, false)));
    }

    List<Assessment> rounds() {
        return rounds;
    }

    List<ClientView> views(Guard guard) {
        List<ClientView> views = new ArrayList<>();
        List<Publication> before = new ArrayList<>();
        rounds.forEach(each -> views.add(view(guard, each, before)));
        return views;
    }

    /** Whether a client of other rounds would see the same to the byte. */
    boolean shows(Guard guard, List<byte[]> seen, List<Assessment> others) {
        List<Publication> before = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (!Arrays.equals(ResultJson.bytes(view(guard, others.get(i), before)), seen.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How much of what a client sees would be otherwise with other rounds: a leaf counts up to 1, a figure by how far. */
    double distance(Guard guard, List<JsonNode> seen, List<Assessment> others) {
        List<Publication> before = new ArrayList<>();
        double distance = 0;
        for (int i = 0; i < others.size(); i++) {
            distance += distance(seen.get(i), ResultJson.tree(view(guard, others.get(i), before)));
        }
        return distance;
    }

    private static double distance(JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return 0;
        }
        if (one.isNumber() && other.isNumber()) {
            return (1 + Math.min(1, Math.abs(one.asDouble() - other.asDouble()))) / 2;
        }
        if (one.isObject() && other.isObject()) {
            Set<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            return names.stream()
                    .mapToDouble(each -> distance(one.path(each), other.path(each)))
                    .sum();
        }
        if (one.isArray() && other.isArray()) {
            double distance = Math.abs(one.size() - other.size());
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                distance += distance(one.get(i), other.get(i));
            }
            return distance;
        }
        return 1;
    }

    private ClientView view(Guard guard, Assessment round, List<Publication> before) {
        AssessmentResult known = concluded.get(round);
        ClientView view = ClientView.of(
                guard == Guard.NONE ? Mode.ATTRIBUTED : Mode.CONFIDENTIAL,
                ruleset,
                round,
                known == null ? ruleset.conclude(round, false) : known,
                Map.of(),
                List.copyOf(before));
        if (guard == Guard.ALL) {
            before.add(new Publication(round, view.clarity()));
        }
        return view;
    }
}
