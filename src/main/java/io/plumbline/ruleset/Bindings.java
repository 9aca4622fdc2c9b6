package io.plumbline.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a rule's names stand for, as far as its conditions have been met. */
public final class Bindings {

    /** Nothing has a name yet. */
    public static final Bindings NONE = new Bindings(null, null, null);

    private final Bindings before;
    private final String name;
    private final Object value;

    private Bindings(Bindings before, String name, Object value) {
        this.before = before;
        this.name = name;
        this.value = value;
    }

    Bindings with(String bound, Object to) {
        return new Bindings(this, bound, to);
    }

    /** Whether the name, with its dollar, stands for something. */
    public boolean has(String asked) {
        return find(asked) != null;
    }

    /** What the name, with its dollar, stands for; null when it stands for nothing. */
    public Object get(String asked) {
        Bindings found = find(asked);
        return found == null ? null : found.value;
    }

    private Bindings find(String asked) {
        for (Bindings each = this; each.before != null; each = each.before) {
            if (each.name.equals(asked)) {
                return each;
            }
        }
        return null;
    }

    /** All names and what they stand for, in the order they were given. */
    public Map<String, Object> all() {
        Map<String, Object> all = before == null ? new LinkedHashMap<>() : before.all();
        if (before != null) {
            all.put(name, value);
        }
        return all;
    }
}
