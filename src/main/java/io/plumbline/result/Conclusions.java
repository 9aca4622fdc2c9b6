package io.plumbline.result;

import io.plumbline.methodology.OfDiscipline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that rules concluded from one set of facts, by type.
 */
public final class Conclusions {

    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Map<Class<?>, Map<String, List<Object>>> byDiscipline = new HashMap<>();
    private final Map<Object, Firing> firings;

    /** The conclusions with what led to each, by identity; without firings there is no because. */
    public Conclusions(Iterable<?> all, Map<Object, Firing> firings) {
        this.firings = firings;
        for (Object each : all) {
            byType.computeIfAbsent(each.getClass(), type -> new ArrayList<>()).add(each);
            if (each instanceof OfDiscipline fact) {
                byDiscipline
                        .computeIfAbsent(each.getClass(), type -> new HashMap<>())
                        .computeIfAbsent(fact.discipline(), discipline -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /** All conclusions of a type. */
    public <T> List<T> all(Class<T> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** The one conclusion of a type about the whole assessment. */
    public <T> Optional<T> only(Class<T> type) {
        return all(type).stream().findFirst();
    }

    /** All conclusions of a type about a discipline. */
    public <T> List<T> allOf(Class<T> type, String discipline) {
        return byDiscipline.getOrDefault(type, Map.of()).getOrDefault(discipline, List.of()).stream()
                .map(type::cast)
                .toList();
    }

    /** The one conclusion of a type about a discipline. */
    public <T> Optional<T> of(Class<T> type, String discipline) {
        List<Object> found = byDiscipline.getOrDefault(type, Map.of()).getOrDefault(discipline, List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(type.cast(found.get(0)));
    }

    /** Everything that was concluded. */
    List<Object> everything() {
        return byType.values().stream().flatMap(List::stream).toList();
    }

    /** What led to a conclusion; null where it was not recorded or is a fact from outside. */
    public Firing firing(Object conclusion) {
        return firings.get(conclusion);
    }

    /** Whether it was recorded what led to each conclusion. */
    public boolean isExplained() {
        return !firings.isEmpty();
    }
}
