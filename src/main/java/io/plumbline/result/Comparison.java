package io.plumbline.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two results, compared as the method means it. */
final class Comparison {

    /** The one list whose order the method leaves free. */
    private static final String UNORDERED = "/findings";

    /** What an entry of a list may be about; the first that it has names it, and the others only describe it. */
    private static final List<String> SUBJECTS =
            List.of("discipline", "habit", "belief", "pillar", "group", "aspect", "wave");

    /** Several entries may say different things of one subject. */
    private static final String TYPE = "type";

    private final boolean exactly;
    private final List<Difference> differences = new ArrayList<>();

    /** Fields beside the expected ones are a difference too when two results are to be exactly the same. */
    Comparison(boolean exactly) {
        this.exactly = exactly;
    }

    List<Difference> of(JsonNode expected, JsonNode found) {
        compare("", expected, found);
        return List.copyOf(differences);
    }

    private void compare(String path, JsonNode expected, JsonNode found) {
        if (isNothing(expected) || isNothing(found)) {
            if (!isNothing(expected) || !isNothing(found)) {
                differ(path, expected, found);
            }
        } else if (expected.isObject() && found.isObject()) {
            fields(path, expected, found);
        } else if (expected.isArray() && found.isArray()) {
            lists(path, expected, found);
        } else if (!isSame(expected, found)) {
            differ(path, expected, found);
        }
    }

    private static boolean isNothing(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }

    private static boolean isSame(JsonNode expected, JsonNode found) {
        return expected.isNumber() && found.isNumber()
                ? expected.decimalValue().compareTo(found.decimalValue()) == 0
                : expected.equals(found);
    }

    private void differ(String path, JsonNode expected, JsonNode found) {
        differences.add(new Difference(path, isNothing(expected) ? null : expected, isNothing(found) ? null : found));
    }

    private void fields(String path, JsonNode expected, JsonNode found) {
        Set<String> names = new LinkedHashSet<>(expected.propertyNames());
        if (exactly) {
            names.addAll(found.propertyNames());
        }
        names.forEach(each -> compare(path + "/" + escaped(each), expected.get(each), found.get(each)));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void lists(String path, JsonNode expected, JsonNode found) {
        Map<String, JsonNode> wanted = named(expected);
        Map<String, JsonNode> there = named(found);
        if (wanted.size() == expected.size() && there.size() == found.size()) {
            entries(path, wanted, there);
        } else if (path.equals(UNORDERED)) {
            members(path, expected, found);
        } else {
            for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
                compare(path + "/" + i, expected.get(i), found.get(i));
            }
        }
    }

    /** The entries by what they are about; fewer than there are where some do not say, or several say the same. */
    private static Map<String, JsonNode> named(JsonNode list) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        for (JsonNode each : list) {
            String name = Stream.concat(
                            Stream.of(TYPE).filter(each::has),
                            SUBJECTS.stream().filter(each::hasNonNull).limit(1))
                    .map(field -> escaped(each.get(field).asString()))
                    .collect(Collectors.joining("/"));
            if (!name.isEmpty()) {
                entries.put(name, each);
            }
        }
        return entries;
    }

    /** Entries that have a name are compared by it, so that one more moves no other; their order is a value of its own. */
    private void entries(String path, Map<String, JsonNode> expected, Map<String, JsonNode> found) {
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(found.keySet());
        names.forEach(each -> compare(path + "/" + each, expected.get(each), found.get(each)));
        List<String> before =
                expected.keySet().stream().filter(found::containsKey).toList();
        List<String> now = found.keySet().stream().filter(expected::containsKey).toList();
        if (!before.equals(now) && !path.equals(UNORDERED)) {
            JsonMapper json = ResultJson.mapper();
            differ(path + "/order", json.valueToTree(before), json.valueToTree(now));
        }
    }

    private void members(String path, JsonNode expected, JsonNode found) {
        List<JsonNode> left = new ArrayList<>();
        found.forEach(left::add);
        int place = 0;
        for (JsonNode wanted : expected) {
            String at = path + "/" + place++;
            left.stream()
                    .filter(each -> new Comparison(exactly).of(wanted, each).isEmpty())
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> differ(at, wanted, null));
        }
        left.forEach(each -> differ(path, null, each));
    }
}
