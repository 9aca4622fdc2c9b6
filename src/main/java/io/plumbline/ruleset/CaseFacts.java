package io.plumbline.ruleset;

import io.plumbline.result.Conclusions;
import io.plumbline.result.Firing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All that rules met for one document: the rows of the tables, its facts, and what was concluded. A rule reads only what
 * earlier stages concluded in full, so at the end it would find what it found then.
 */
public final class CaseFacts {

    /** A conclusion with what it is sorted by, worked out once. */
    private record Sorted(String type, String said, Object conclusion) {

        private static final Comparator<Sorted> ORDER =
                Comparator.comparing(Sorted::type).thenComparing(Sorted::said);
    }

    private static final Object NOTHING = new Object();

    private final List<Object> all;
    private final Set<String> files;
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Map<Asked, Map<Object, List<Object>>> byValue = new ConcurrentHashMap<>();
    private final Conclusions conclusions;
    private final SortedMap<String, Integer> fired;

    /** What is asked of facts of a type. */
    private record Asked(Class<?> type, String field) {}

    CaseFacts(
            Collection<?> all,
            Collection<Manifest.Stage> stages,
            Conclusions conclusions,
            SortedMap<String, Integer> fired) {
        this.all = List.copyOf(all);
        this.files = stages.stream().flatMap(each -> each.files().stream()).collect(Collectors.toSet());
        this.conclusions = conclusions;
        this.fired = fired;
        this.all.forEach(each -> byType.computeIfAbsent(each.getClass(), type -> new ArrayList<>())
                .add(each));
    }

    /** The conclusions in an order that is always the same, for the engine gives them in none of its own. */
    static List<Object> sorted(Collection<?> conclusions) {
        return conclusions.stream()
                .map(each -> new Sorted(each.getClass().getName(), each.toString(), each))
                .sorted(Sorted.ORDER)
                .map(Sorted::conclusion)
                .toList();
    }

    /** Whether a rule is asked about such a document at all: some are for assessments, the others for Scorecards. */
    public boolean concerns(Rule rule) {
        return files.contains(rule.file());
    }

    /** All of it. */
    public List<Object> all() {
        return all;
    }

    /** All of a type. */
    public List<Object> of(Class<?> type) {
        return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    /** All of a type of which this field says this, found without going through them. */
    List<Object> where(Class<?> type, String field, Object value) {
        return byValue.computeIfAbsent(new Asked(type, field), asked -> sorted(type, field))
                .getOrDefault(key(value), List.of());
    }

    private Map<Object, List<Object>> sorted(Class<?> type, String field) {
        Map<Object, List<Object>> sorted = new HashMap<>();
        for (Object each : of(type)) {
            sorted.computeIfAbsent(said(each, field), said -> new ArrayList<>()).add(each);
        }
        return sorted;
    }

    /** What a field of a fact says, so that it can be found again. */
    static Object said(Object fact, String field) {
        return key(value(fact, field));
    }

    /** What a field of a fact says; null where it says nothing. */
    static Object value(Object fact, String field) {
        try {
            return new Working(Bindings.NONE, fact).value(new Expression.Field(null, field, List.of()));
        } catch (Working.Untold e) {
            return null;
        }
    }

    static Object key(Object value) {
        return value == null ? NOTHING : value instanceof Integer whole ? (Object) whole.longValue() : value;
    }

    /** One of a type of which this field says something else, if there is one. */
    Optional<Object> another(Class<?> type, String field, Object value) {
        return of(type).stream()
                .filter(each -> !said(each, field).equals(key(value)))
                .findFirst();
    }

    /** The rule that concluded something and what it was concluded from; nothing for what was given. */
    public Optional<Firing> because(Object conclusion) {
        return Optional.ofNullable(conclusions.firing(conclusion));
    }

    /** How often each rule fired, by its id. */
    public SortedMap<String, Integer> fired() {
        return Collections.unmodifiableSortedMap(fired);
    }
}
