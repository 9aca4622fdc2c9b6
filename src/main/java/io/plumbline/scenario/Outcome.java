package io.plumbline.scenario;

import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import io.plumbline.scorecard.ScorecardResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was concluded, by the names an analyst has for it: the result as everybody gets it, and nothing behind it. */
final class Outcome {

    private static final String EXPLANATION = "explanation";

    /**
     * Something a result tells about.
     *
     * @param label how the scenario names it
     * @param nodes where the result tells about it
     */
    record Thing(String label, List<JsonNode> nodes) {}

    private final Class<?> type;
    private final ObjectNode result;
    private final Lexicon lexicon;

    Outcome(AssessmentResult result, Lexicon lexicon) {
        this((Record) result, lexicon);
    }

    Outcome(ScorecardResult result, Lexicon lexicon) {
        this((Record) result, lexicon);
    }

    private Outcome(Record result, Lexicon lexicon) {
        this(result.getClass(), (ObjectNode) ResultJson.tree(result), lexicon);
    }

    /** What was concluded, as it was written down. */
    Outcome(Class<?> type, ObjectNode result, Lexicon lexicon) {
        this.type = type;
        this.result = result;
        this.lexicon = lexicon;
    }

    /** The parts of the result that are one of a kind, such as the headline, by their names. */
    List<String> parts() {
        return result.properties().stream()
                .filter(each -> each.getValue().isObject())
                .map(each ->
                        each.getKey().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
                .filter(each -> !each.equals(EXPLANATION) && !each.equals("ruleset"))
                .toList();
    }

    /** What kind of result it is. */
    Class<?> type() {
        return type;
    }

    JsonNode explanation() {
        return result.get(EXPLANATION);
    }

    /** What was concluded on the way. */
    Trail trail() {
        return new Trail(explanation(), lexicon);
    }

    /** The ids of the rules that concluded something. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        explanation().get("rules").propertyNames().forEach(rules::add);
        return rules;
    }

    /** The recommendations' places, in the order one would act; -1 for what is not recommended. */
    int place(String text) {
        Name name = name(text);
        int place = 0;
        for (JsonNode each : result.path("recommendations")) {
            if (isAbout(each, name.kind(), name.id())) {
                return place;
            }
            place++;
        }
        return -1;
    }

    /** The findings about something, in their order. */
    List<JsonNode> findings(String text) {
        Name name = name(text);
        List<JsonNode> about = new ArrayList<>();
        for (JsonNode each : result.path("findings")) {
            if (name.id().equals(each.path(name.kind()).asString(null))) {
                about.add(each);
            }
        }
        return about;
    }

    /** Everything that stands in a list of this name, wherever the result has one. */
    List<JsonNode> all(String list) {
        List<JsonNode> all = new ArrayList<>();
        result.findValues(list).forEach(each -> each.forEach(all::add));
        return all;
    }

    /** What a rule concluded, by the ids of the explanation; about this thing, or about anything when it is null. */
    List<String> concludedBy(String rule, String thing) {
        return trail().by(rule, thing == null ? null : name(thing).id());
    }

    /** The Scorecard as a whole, the headline, a discipline, {@code the habit User first}, {@code the group Know} and so on. */
    Thing thing(String text) {
        String plain = text.replaceFirst("^[Tt]he ", "");
        if (type == ScorecardResult.class && plain.equals("Scorecard")) {
            return new Thing(text, List.of(result.deepCopy().without(EXPLANATION)));
        }
        for (Map.Entry<String, JsonNode> each : result.properties()) {
            if (each.getValue().isObject() && Words.key(each.getKey()).equals(Words.key(plain))) {
                return new Thing(text, List.of(each.getValue()));
            }
        }
        Name name = name(text);
        List<JsonNode> nodes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : result.properties()) {
            if (!each.getKey().equals(EXPLANATION)) {
                collect(each.getValue(), name, nodes);
            }
        }
        return new Thing(text, nodes);
    }

    private record Name(String kind, String id) {}

    /** A kind's word before the name tells which kind; a name alone is a discipline's, on a Scorecard a group's. */
    private Name name(String text) {
        String plain = text.replaceFirst("^[Tt]he ", "");
        int space = plain.indexOf(' ');
        String word = space < 0 ? "" : plain.substring(0, space);
        Optional<String> discipline = lexicon.of("discipline").find(plain);
        if (discipline.isEmpty() && lexicon.isKind(word)) {
            return new Name(word, lexicon.of(word).one(plain.substring(space + 1)));
        }
        String alone = type == ScorecardResult.class ? "group" : "discipline";
        return new Name(alone, lexicon.of(alone).one(plain));
    }

    /** A part of a result is about what its first field names. */
    private static boolean isAbout(JsonNode node, String kind, String id) {
        if (!node.isObject() || node.isEmpty()) {
            return false;
        }
        Map.Entry<String, JsonNode> first = node.properties().iterator().next();
        return first.getKey().equals(kind) && first.getValue().asString("").equals(id);
    }

    private static void collect(JsonNode node, Name name, List<JsonNode> found) {
        if (isAbout(node, name.kind(), name.id())) {
            found.add(node);
        } else if (node.isContainer()) {
            node.forEach(each -> collect(each, name, found));
        }
    }
}
