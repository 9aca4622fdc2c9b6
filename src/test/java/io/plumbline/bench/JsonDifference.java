package io.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The first place where a result is not what was expected; null is the same as absent, and more may be found. */
public final class JsonDifference {

    /** The one list whose order the method leaves free. */
    private static final String UNORDERED = "/findings";

    private JsonDifference() {}

    /** Says, beginning with its JSON pointer, where the first expected value is missing or another. */
    public static Optional<String> first(JsonNode expected, JsonNode found) {
        return first("", expected, found);
    }

    private static Optional<String> first(String path, JsonNode expected, JsonNode found) {
        if (isNothing(expected) || isNothing(found)) {
            return isNothing(expected) && isNothing(found) ? Optional.empty() : said(path, expected, found);
        }
        if (expected.isObject() && found.isObject()) {
            return fields(path, expected, found);
        }
        if (expected.isArray() && found.isArray()) {
            return path.equals(UNORDERED) ? members(path, expected, found) : items(path, expected, found);
        }
        boolean equal = expected.isNumber() && found.isNumber()
                ? expected.decimalValue().compareTo(found.decimalValue()) == 0
                : expected.equals(found);
        return equal ? Optional.empty() : said(path, expected, found);
    }

    private static boolean isNothing(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }

    private static Optional<String> said(String path, JsonNode expected, JsonNode found) {
        return Optional.of((path.isEmpty() ? "the document" : path) + ": expected "
                + (isNothing(expected) ? "nothing" : expected) + " but found "
                + (isNothing(found) ? "nothing" : found));
    }

    private static Optional<String> fields(String path, JsonNode expected, JsonNode found) {
        for (Map.Entry<String, JsonNode> each : expected.properties()) {
            Optional<String> difference = first(path + "/" + each.getKey(), each.getValue(), found.get(each.getKey()));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> items(String path, JsonNode expected, JsonNode found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            Optional<String> difference = first(path + "/" + i, expected.get(i), found.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> members(String path, JsonNode expected, JsonNode found) {
        List<JsonNode> left = new ArrayList<>();
        found.forEach(left::add);
        for (int i = 0; i < expected.size(); i++) {
            JsonNode wanted = expected.get(i);
            Optional<JsonNode> match = left.stream()
                    .filter(each -> first(path, wanted, each).isEmpty())
                    .findFirst();
            if (match.isEmpty()) {
                return said(path + "/" + i, wanted, null);
            }
            left.remove(match.get());
        }
        return left.isEmpty() ? Optional.empty() : said(path, null, left.get(0));
    }
}
