package io.plumbline.result;

import io.plumbline.methodology.OfDiscipline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that rules concluded from one set of facts, by type and by discipline. */
public final class Conclusions {

    private final List<Object> everything = new ArrayList<>();
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Map<String, List<Object>> byDiscipline = new HashMap<>();
    private final Map<Object, Firing> firings;

    /** The conclusions with what led to each, by identity; without firings there is no because. */
    public Conclusions(Iterable<?> all, Map<Object, Firing> firings) {
        this.firings = firings;
        for (Object each : all) {
            everything.add(each);
            byType.computeIfAbsent(each.getClass(), type -> new ArrayList<>()).add(each);
            if (each instanceof OfDiscipline fact && fact.discipline() != null) {
                byDiscipline
                        .computeIfAbsent(fact.discipline(), discipline -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /** All conclusions of a type. */
    @SuppressWarnings("unchecked") // the lists are kept by the class of what is in them
    public <T> List<T> all(Class<T> type) {
        return (List<T>) Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    /**
     * The one conclusion of a type about the whole assessment.
     *
     * @throws IllegalStateException when rules concluded it differently
     */
    public <T> Optional<T> only(Class<T> type) {
        return one(all(type));
    }

    /** Two answers to one question are refused, because picking one would make results depend on chance. */
    private static <T> Optional<T> one(List<T> found) {
        for (T each : found) {
            if (!each.equals(found.get(0))) {
                throw new IllegalStateException("the rules contradict each other: " + found.get(0) + " and " + each);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** All conclusions of a type about a discipline. */
    public <T> List<T> allOf(Class<T> type, String discipline) {
        List<T> found = new ArrayList<>();
        for (Object each : byDiscipline.getOrDefault(discipline, List.of())) {
            if (each.getClass() == type) {
                found.add(type.cast(each));
            }
        }
        return found;
    }

    /**
     * The one conclusion of a type about a discipline.
     *
     * @throws IllegalStateException when rules concluded it differently
     */
    public <T> Optional<T> of(Class<T> type, String discipline) {
        return one(allOf(type, discipline));
    }

    /** Everything that was concluded. */
    List<Object> everything() {
        return everything;
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
