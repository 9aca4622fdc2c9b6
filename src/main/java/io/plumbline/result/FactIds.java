package io.plumbline.result;

import io.plumbline.methodology.Figure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names facts and conclusions by what they are about, such as {@code Raw/incident-management}, and shows what they say.
 * The names depend on nothing but content, so that they are the same every time.
 */
public final class FactIds {

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private static final Set<String> TABLE_KEYS = Set.of("id", "of", "name", "needs", "level", "number");
    private static final Set<String> COUNTED = Set.of("level", "number", "wave");
    private static final Set<String> REMARKS =
            Set.of("kind", "reference", "foundation", "name", "number", "level", "verdict", "leftOutFor", "approvedBy");

    private final Map<Object, String> ids = new IdentityHashMap<>();

    /** Gives all these an id; what says the same but for figures is told apart by a number. */
    FactIds(Iterable<?> facts) {
        Map<String, List<Object>> byName = new TreeMap<>();
        Map<Object, Boolean> seen = new IdentityHashMap<>();
        for (Object each : facts) {
            if (seen.put(each, true) == null) {
                byName.computeIfAbsent(name(each), name -> new ArrayList<>()).add(each);
            }
        }
        byName.forEach(this::number);
    }

    private void number(String name, List<Object> facts) {
        if (facts.size() > 1) {
            facts.sort((one, other) ->
                    values(one).toString().compareTo(values(other).toString()));
        }
        for (int i = 0; i < facts.size(); i++) {
            ids.put(facts.get(i), i == 0 ? name : name + "#" + (i + 1));
        }
    }

    String of(Object fact) {
        return ids.get(fact);
    }

    private static RecordComponent[] components(Object fact) {
        return COMPONENTS.computeIfAbsent(
                fact.getClass(), type -> type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]);
    }

    private static Object value(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a fact's accessors are public and only read", e);
        }
    }

    private static String name(Object fact) {
        StringBuilder name = new StringBuilder(fact.getClass().getSimpleName());
        for (RecordComponent each : components(fact)) {
            Object value = value(each, fact);
            boolean identifies =
                    isTable(fact) ? TABLE_KEYS.contains(each.getName()) : !REMARKS.contains(each.getName());
            if (identifies
                    && (value instanceof String || value instanceof Integer && COUNTED.contains(each.getName()))) {
                name.append('/').append(value);
            }
        }
        return name.toString();
    }

    private static boolean isTable(Object fact) {
        return fact.getClass().getPackage().equals(Figure.class.getPackage());
    }

    /** What a fact says, by name, without what is empty. */
    static Map<String, Object> values(Object fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent each : components(fact)) {
            Object value = value(each, fact);
            boolean bulky = value instanceof Map && isTable(fact);
            if (value != null && !bulky && !Collections.emptyList().equals(value)) {
                values.put(each.getName(), value);
            }
        }
        return values;
    }
}
