package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What is not the same in two results, by path. What a list holds is known by what it is about and not by its place, so
 * that one entry more moves no other; where the others changed places, the path ends in {@code /order}.
 */
final class Moved {

    private static final List<String> ABOUT =
            List.of("discipline", "habit", "belief", "pillar", "wave", "type", "aspect", "of");

    private final SortedMap<String, String> moved = new TreeMap<>();

    private Moved() {}

    /** The paths, each with its old and its new value; the version of the rules is not among them. */
    static SortedMap<String, String> between(JsonNode before, JsonNode after) {
        Moved difference = new Moved();
        difference.compare("", before, after);
        difference.moved.remove("/ruleset/version");
        return difference.moved;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before == null || after == null) {
            moved.put(path, said(before) + " → " + said(after));
        } else if (before.isObject() && after.isObject()) {
            compare(path, fields(before), fields(after));
        } else if (listsObjects(before) && listsObjects(after)) {
            Map<String, JsonNode> old = entries(before);
            Map<String, JsonNode> now = entries(after);
            compare(path, old, now);
            order(path, old.keySet(), now.keySet());
        } else if (!before.equals(after)) {
            moved.put(path, said(before) + " → " + said(after));
        }
    }

    private void compare(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(each -> compare(path + "/" + each, before.get(each), after.get(each)));
    }

    private void order(String path, Set<String> before, Set<String> after) {
        List<String> old = before.stream().filter(after::contains).toList();
        List<String> now = after.stream().filter(before::contains).toList();
        if (!old.equals(now)) {
            moved.put(path + "/order", old + " → " + now);
        }
    }

    /** The steps of an advice are about nothing else, and are compared as one. */
    private static boolean listsObjects(JsonNode node) {
        return node.isArray()
                && (node.isEmpty() || node.get(0).isObject() && !node.get(0).has("who"));
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, JsonNode> entries(JsonNode list) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        for (JsonNode each : list) {
            List<String> about = new ArrayList<>();
            ABOUT.forEach(name -> {
                if (about.isEmpty() || !name.equals("wave")) {
                    String value = each.path(name).asString("");
                    about.addAll(value.isEmpty() ? List.of() : List.of(value));
                }
            });
            String name = String.join(" ", about);
            if (entries.put(name, each) != null) {
                throw new IllegalArgumentException("two entries are about " + name);
            }
        }
        return entries;
    }

    private static String said(JsonNode node) {
        return node == null || node.isNull() ? "nothing" : node.isValueNode() ? node.asString() : node.toString();
    }
}
