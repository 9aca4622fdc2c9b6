package io.plumbline.scenario;

import io.plumbline.methodology.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the rows of one table are named: by id, by display name, or several at once ({@code every paper aspect}). */
final class Naming {

    private static final Pattern SOME = Pattern.compile("the (first|last) (\\w+) (.+)");

    private final String what;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<String>> sets = new LinkedHashMap<>();

    Naming(String what) {
        this.what = what;
    }

    /** Adds a row, which also stands among all rows. */
    void row(String id, String name) {
        ids.put(Words.key(id), id);
        ids.put(Words.key(name), id);
        names.put(id, name);
        among(what, id);
    }

    /** Lets a row stand in a set that {@code every …} can name. */
    void among(String set, String id) {
        sets.computeIfAbsent(Words.key(set), key -> new ArrayList<>()).add(id);
    }

    Optional<String> find(String text) {
        return Optional.ofNullable(ids.get(Words.key(text)));
    }

    String one(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no " + what + " called \"" + text + "\"" + Nearest.hint(text, names.values())));
    }

    boolean has(String id) {
        return names.containsKey(id);
    }

    /** The display name of an id. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** Everything a phrase names, in its order. */
    List<String> several(String text) {
        String[] but = text.split(" but ", 2);
        List<String> named = new ArrayList<>(all(but[0].strip()));
        if (but.length > 1) {
            named.removeAll(all(but[1].strip()));
        }
        return named;
    }

    private List<String> all(String text) {
        if (text.startsWith("every ")) {
            return set(text.substring("every ".length()));
        }
        Matcher some = SOME.matcher(text);
        if (some.matches()) {
            List<String> set = set(some.group(3));
            int count = Math.min(set.size(), Words.number(some.group(2)));
            return some.group(1).equals("first") ? set.subList(0, count) : set.subList(set.size() - count, set.size());
        }
        return find(text).map(List::of).orElseGet(() -> listed(text));
    }

    private List<String> set(String text) {
        List<String> set = sets.get(Words.key(text));
        if (set == null) {
            throw new IllegalArgumentException(
                    "\"every " + text + "\" names nothing" + Nearest.hint(text, sets.keySet()));
        }
        return set;
    }

    /** A name may have a comma or an "and" of its own, so the longest beginning that is a name is taken first. */
    private List<String> listed(String text) {
        Matcher end = Pattern.compile(", | and ").matcher(text);
        int best = -1;
        int next = -1;
        while (end.find()) {
            if (find(text.substring(0, end.start())).isPresent()) {
                best = end.start();
                next = end.end();
            }
        }
        if (best < 0) {
            return List.of(one(text));
        }
        List<String> named = new ArrayList<>();
        named.add(one(text.substring(0, best)));
        named.addAll(all(text.substring(next)));
        return named;
    }
}
