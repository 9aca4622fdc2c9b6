package io.plumbline.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A figure looked up in a result by the words for it.
 *
 * @param node what stands there; missing where the result has no such figure
 * @param beside the part of the result it stands in
 */
record Found(JsonNode node, JsonNode beside) {

    /** Words that only help a sentence along: the raw value, the assessed figure, the evidenced share. */
    private static final Set<String> FILLERS = Set.of("value", "figure", "share", "reason");

    private static final Pattern BOUND = Pattern.compile("(at least|at most|above|below) (-?\\d+(?:\\.\\d+)?)");

    static final Found NOTHING = new Found(MissingNode.getInstance(), MissingNode.getInstance());

    /** Looks in the parts of a result that tell about a thing: first at their surface, then below it. */
    static Found in(Outcome.Thing thing, String figure, Lexicon lexicon) {
        List<String> words =
                new ArrayList<>(Words.list(lexicon.of("aspect").find(figure).orElse(figure)));
        if (words.size() > 1 && FILLERS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        for (JsonNode each : thing.nodes()) {
            Found found = surface(each, words);
            if (!found.node().isMissingNode()) {
                return found;
            }
        }
        List<Found> below = new ArrayList<>();
        thing.nodes().forEach(each -> below(each, words, below));
        if (below.size() > 1) {
            throw new IllegalArgumentException("\"" + figure + "\" of " + thing.label()
                    + " can mean several figures; name the one it belongs to as well");
        }
        return below.isEmpty() ? NOTHING : below.get(0);
    }

    private static void below(JsonNode node, List<String> words, List<Found> all) {
        node.properties().stream()
                .map(Map.Entry::getValue)
                .filter(JsonNode::isObject)
                .forEach(each -> {
                    Found found = surface(each, words);
                    if (found.node().isMissingNode()) {
                        below(each, words, all);
                    } else {
                        all.add(found);
                    }
                });
    }

    /** Words may lead downwards ({@code gap band}), beside ({@code priority band}) or upwards ({@code gap term}). */
    private static Found surface(JsonNode node, List<String> words) {
        for (int cut = words.size(); cut > 0; cut--) {
            JsonNode field = field(node, words.subList(0, cut));
            List<String> rest = words.subList(cut, words.size());
            if (field.isMissingNode()) {
                continue;
            }
            Found found = rest.isEmpty() ? new Found(field, node) : surface(field.isObject() ? field : node, rest);
            if (!found.node().isMissingNode()) {
                return found;
            }
        }
        for (int cut = 1; cut < words.size(); cut++) {
            JsonNode field = field(node, words.subList(cut, words.size()));
            Found found = field.isObject() ? surface(field, words.subList(0, cut)) : NOTHING;
            if (!found.node().isMissingNode()) {
                return found;
            }
        }
        return NOTHING;
    }

    private static JsonNode field(JsonNode node, List<String> words) {
        String key = String.join("", words);
        return node.properties().stream()
                .filter(each -> Words.key(each.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    boolean isNothing() {
        JsonNode value = value();
        return value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty();
    }

    /** What is meant when a whole part of the result is named: its own value. */
    private JsonNode value() {
        return node.isObject() ? node.path("value") : node;
    }

    BigDecimal number() {
        JsonNode value = value();
        return value.isNumber() ? value.decimalValue() : null;
    }

    /** Whether it is what a scenario says: a number, a code, a yes or no, or names. */
    boolean is(String expected, Lexicon lexicon) {
        if (expected.equals("none")) {
            return isNothing();
        }
        if (expected.startsWith("not ")) {
            return flag(expected.substring("not ".length()))
                    .map(each -> !each)
                    .orElseGet(() -> texts(lexicon).contains(Words.key(expected))
                            || isNothing() && expected.equals("not computable"));
        }
        Matcher bound = BOUND.matcher(expected);
        if (bound.matches()) {
            return number() != null && isBound(bound.group(1), number().compareTo(new BigDecimal(bound.group(2))));
        }
        if (expected.matches("-?\\d+(\\.\\d+)?")) {
            return number() != null && number().compareTo(new BigDecimal(expected)) == 0;
        }
        return texts(lexicon).contains(Words.key(expected)) || flag(expected).orElse(false);
    }

    private static boolean isBound(String words, int compared) {
        return switch (words) {
            case "at least" -> compared >= 0;
            case "at most" -> compared <= 0;
            case "above" -> compared > 0;
            default -> compared < 0;
        };
    }

    private Optional<Boolean> flag(String name) {
        if (node.isBoolean()) {
            return Optional.of(node.asBoolean() == name.equals("yes"));
        }
        JsonNode flag = field(node.isObject() ? node : beside, Words.list(name));
        return flag.isBoolean() ? Optional.of(flag.asBoolean()) : Optional.empty();
    }

    private List<String> texts(Lexicon lexicon) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            List<String> ids = strings();
            texts.add(Words.key(String.join(" ", ids)));
            texts.add(Words.key(String.join(" ", lexicon.names(ids))));
            lexicon.readings(ids).forEach(each -> texts.add(Words.key(String.join(" ", each))));
        } else if (node.isObject()) {
            node.forEach(each -> texts.add(each.isString() ? Words.key(each.asString()) : ""));
        } else {
            texts.add(Words.key(node.asString("")));
        }
        return texts;
    }

    /** The texts of a list and of what stands in it, or the one text. */
    List<String> strings() {
        List<String> strings = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> collect(each, strings));
        } else if (node.isString()) {
            strings.add(node.asString());
        }
        return strings;
    }

    private static void collect(JsonNode node, List<String> strings) {
        if (node.isContainer()) {
            node.forEach(each -> collect(each, strings));
        } else {
            strings.add(node.asString(""));
        }
    }

    /** What stands there, as one would say it. */
    String inWords(Lexicon lexicon) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(each ->
                            each.getValue().isValueNode() && !each.getValue().isNull())
                    .map(each -> each.getKey() + " " + each.getValue().asString())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("none");
        }
        return node.isArray() ? Words.several(lexicon.names(strings())) : isNothing() ? "none" : node.asString();
    }
}
