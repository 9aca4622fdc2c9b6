package io.plumbline.scenario;

import io.plumbline.methodology.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The findings and notes of a result, by what they are about. */
record Remarks(Outcome outcome, Lexicon lexicon) {

    /** Those about a thing that fit a remark. */
    List<JsonNode> of(String thing, Phrases.Remark remark) {
        return fitting(remark, remark.type().equals("note") ? notes(thing) : outcome.findings(thing));
    }

    /** All that fit a remark, whatever they are about. */
    List<JsonNode> all(Phrases.Remark remark) {
        return fitting(remark, outcome.all(remark.type() + "s"));
    }

    private List<JsonNode> fitting(Phrases.Remark remark, List<JsonNode> among) {
        Collection<String> codes = lexicon.codes(remark.type());
        if (remark.code() != null && !codes.contains(remark.code())) {
            throw new IllegalArgumentException(
                    "there is no " + remark.type() + " " + remark.code() + Nearest.hint(remark.code(), codes));
        }
        String aspect = remark.aspect() == null ? null : lexicon.of("aspect").one(remark.aspect());
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode each : among) {
            boolean code = remark.code() == null
                    || remark.code().equals(each.get("type").asString());
            boolean on = aspect == null || aspect.equals(each.path("aspect").asString(""));
            if (code && on) {
                found.add(each);
            }
        }
        return found;
    }

    private List<JsonNode> notes(String thing) {
        List<JsonNode> notes = new ArrayList<>();
        outcome.thing(thing).nodes().forEach(node -> node.path("notes").forEach(notes::add));
        return notes;
    }

    static String inWords(JsonNode remark) {
        String aspect = remark.path("aspect").asString("");
        return remark.get("type").asString() + (aspect.isEmpty() ? "" : " on " + aspect);
    }
}
