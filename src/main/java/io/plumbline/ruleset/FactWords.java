package io.plumbline.ruleset;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts and values in the words of rules, and what they are about by its name. */
final class FactWords {

    private static final Set<String> SILENT = Set.of("said", "spread", "number", "order");

    private final Map<String, String> names = new HashMap<>();

    FactWords(Methodology methodology) {
        methodology.groups().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.pillars().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.beliefs().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.habits().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.aspects().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.disciplines().values().forEach(each -> names.put(each.id(), each.name()));
    }

    /** What some values are about: those of them that the methodology names. */
    String about(Collection<?> values) {
        return values.stream()
                .filter(String.class::isInstance)
                .map(names::get)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A fact with what it is about and all that it says. */
    String fact(Object fact) {
        Class<?> type = fact.getClass();
        RecordComponent[] fields = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        List<String> about = new ArrayList<>();
        List<String> says = new ArrayList<>();
        for (RecordComponent each : fields) {
            Object value = CaseFacts.value(fact, each.getName());
            boolean named = value instanceof String id && names.containsKey(id);
            boolean told = !named && !(value instanceof Map) && !(value instanceof Collection) && value != null;
            if (named) {
                about.add(value(value));
            } else if (told && !SILENT.contains(each.getName())) {
                says.add(each.getName() + " " + value(value));
            }
        }
        String all = Stream.of(about, says)
                .filter(each -> !each.isEmpty())
                .map(each -> String.join(", ", each))
                .collect(Collectors.joining("; "));
        return type.getSimpleName() + (all.isEmpty() ? "" : " (" + all + ")");
    }

    /** A word for a fact with what it has to be about. */
    String wanted(String word, Map<String, Object> says) {
        String about = says.entrySet().stream()
                .map(each -> said(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        return word + (about.isEmpty() ? "" : " (" + about + ")");
    }

    private String said(String field, Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? field + " of which there is none"
                    : several.size() == 1 ? value(several) : "one of " + value(several);
        }
        return value instanceof String id && names.containsKey(id) ? value(value) : field + " " + value(value);
    }

    /** A value. */
    String value(Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof Boolean yes) {
            return yes ? "true" : "false";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::value).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof String id) {
            return names.getOrDefault(id, id);
        }
        return value instanceof Record && !(value instanceof Figure) ? fact(value) : value.toString();
    }
}
