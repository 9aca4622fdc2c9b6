package io.plumbline.scenario;

import io.plumbline.interview.Audience;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a document tells, piece by piece.
 *
 * @param filledIn who filled in a Scorecard, or null for an assessment
 */
record Case(Audience filledIn, List<Detail> details) {

    private static final String HABITS = "habits";
    private static final String ESTIMATE = "overallEstimate";

    /** The same with these pieces only. */
    Case with(List<Detail> others) {
        return new Case(filledIn, List.copyOf(others));
    }

    /** What a document tells. */
    static Case of(JsonNode document) {
        return document.has("statements") ? card(document) : assessment(document);
    }

    private static Case card(JsonNode document) {
        List<Detail> details = new ArrayList<>();
        document.path("statements")
                .forEachEntry((group, levels) -> levels.forEachEntry((kind, level) ->
                        details.add(Detail.agreed(Detail.Kind.STATEMENT, group, kind, level.decimalValue()))));
        document.path(HABITS)
                .forEachEntry((habit, level) ->
                        details.add(Detail.agreed(Detail.Kind.HABIT, habit, null, level.decimalValue())));
        number(document.path(ESTIMATE), value -> details.add(Detail.agreed(Detail.Kind.ESTIMATE, null, null, value)));
        number(
                document.at("/otherSide/estimate"),
                value -> details.add(Detail.agreed(Detail.Kind.GUESS, null, null, value)));
        return new Case(audience(document), List.copyOf(details));
    }

    private interface Taker {
        void take(BigDecimal value);
    }

    private static void number(JsonNode node, Taker taker) {
        if (node.isNumber()) {
            taker.take(node.decimalValue());
        }
    }

    static Audience audience(JsonNode node) {
        return Audience.LEADERSHIP.word().equals(node.path("audience").asString(""))
                ? Audience.LEADERSHIP
                : Audience.PRACTITIONER;
    }

    private static Case assessment(JsonNode document) {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.agreed(
                Detail.Kind.DAY, null, null, document.path("assessedOn").asString("")));
        if (document.path("aiIntent").asBoolean(false)) {
            details.add(Detail.agreed(Detail.Kind.AI, null, null, null));
        }
        document.path("disciplines").forEachEntry((discipline, terms) -> terms(discipline, terms, details));
        Map<Audience, Integer> heard = new EnumMap<>(Audience.class);
        for (JsonNode each : document.path("interviews")) {
            Audience audience = audience(each);
            interview(each, audience, heard.merge(audience, 1, Integer::sum), details);
        }
        document.path("evidence").forEach(each -> evidence(each, details));
        return new Case(null, List.copyOf(details));
    }

    static void terms(String discipline, JsonNode terms, List<Detail> details) {
        if (!terms.path("inScope").asBoolean(true)) {
            details.add(Detail.agreed(Detail.Kind.OUT, discipline, null, null));
        }
        for (String each : List.of("importance", "target")) {
            number(terms.path(each), value -> details.add(Detail.agreed(Detail.Kind.TERM, discipline, each, value)));
        }
    }

    private static void interview(JsonNode interview, Audience audience, int person, List<Detail> details) {
        interview
                .path("answers")
                .forEachEntry((discipline, aspects) -> aspects.forEachEntry((aspect, level) -> details.add(
                        new Detail(Detail.Kind.ANSWER, audience, person, discipline, aspect, level(level)))));
        interview
                .path(HABITS)
                .forEachEntry((habit, answers) -> answers.forEachEntry((form, level) -> details.add(
                        new Detail(Detail.Kind.HABIT, audience, person, habit, form, level.decimalValue()))));
        number(
                interview.path(ESTIMATE),
                value -> details.add(new Detail(Detail.Kind.ESTIMATE, audience, person, null, null, value)));
    }

    /** The level, or null for a don't-know. */
    static Object level(JsonNode level) {
        return level.isNumber() ? level.decimalValue() : null;
    }

    static void evidence(JsonNode item, List<Detail> details) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String each : List.of("kind", "verifiedLevel", "collectedOn")) {
            if (!item.path(each).isMissingNode() && !item.path(each).isNull()) {
                said.put(each, item.get(each).asString());
            }
        }
        details.add(Detail.agreed(
                Detail.Kind.EVIDENCE,
                item.path("discipline").asString(""),
                item.path("aspect").asString(""),
                said));
    }

    /** The same said by as few people as it takes: the first who speak of a discipline are the first of all, and so on. */
    Case compact() {
        Map<String, TreeSet<Integer>> people = new HashMap<>();
        for (Detail each : details) {
            if (each.audience() != null) {
                people.computeIfAbsent(topic(each), none -> new TreeSet<>()).add(each.person());
            }
        }
        return with(details.stream()
                .map(each -> each.audience() == null
                        ? each
                        : each.by(people.get(topic(each)).headSet(each.person()).size() + 1))
                .toList());
    }

    private static String topic(Detail detail) {
        return detail.audience() + " " + detail.kind() + " " + (detail.kind() == Detail.Kind.ANSWER ? detail.of() : "");
    }
}
