package io.plumbline.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** What rules concluded on the way to a result, as its explanation tells it. */
final class Trail {

    private final JsonNode conclusions;
    private final Lexicon lexicon;

    Trail(JsonNode explanation, Lexicon lexicon) {
        this.conclusions = explanation.get("conclusions");
        this.lexicon = lexicon;
    }

    /** A conclusion as one would say it: {@code raw of Incident Management: value 2.50}. */
    String inWords(String id) {
        StringJoiner said = new StringJoiner(", ");
        String of = "";
        for (Map.Entry<String, JsonNode> each :
                conclusions.get(id).get("concluded").properties()) {
            String value = inWords(each.getValue());
            if (each.getKey().equals("discipline")) {
                of = " of " + lexicon.of("discipline").name(value);
            } else {
                said.add(String.join(" ", Words.list(each.getKey())) + " " + value);
            }
        }
        return String.join(" ", Words.list(kind(id))) + of + (said.length() == 0 ? "" : ": " + said);
    }

    private String inWords(JsonNode value) {
        List<String> several = new ArrayList<>();
        value.forEach(each -> several.add(each.asString("")));
        return value.isContainer() ? Words.several(lexicon.names(several)) : value.asString("");
    }

    private static String kind(String id) {
        return id.replaceFirst("/.*", "");
    }

    /** What a rule concluded about the thing of this id, or about anything when it is null. */
    List<String> by(String rule, String about) {
        return conclusions.properties().stream()
                .filter(each -> each.getValue().get("rule").asString().equals(rule))
                .filter(each -> about == null || names(each.getValue(), about))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean names(JsonNode conclusion, String id) {
        for (JsonNode each : conclusion.get("concluded")) {
            if (each.isString() && each.asString().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** What was concluded about a thing and no result shows, by the words for that kind of conclusion. */
    Found of(Outcome.Thing thing, String figure) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode node : thing.nodes()) {
            node.path("because").forEach(id -> {
                if (Words.key(kind(id.asString())).equals(Words.key(figure))) {
                    found.add(conclusions.get(id.asString()).get("concluded"));
                }
            });
        }
        return found.size() == 1 ? new Found(found.get(0), found.get(0)) : Found.NOTHING;
    }
}
