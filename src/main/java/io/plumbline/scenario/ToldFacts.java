package io.plumbline.scenario;

import io.plumbline.interview.Audience;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a document told, read back from the facts that a result's explanation rests on. */
final class ToldFacts {

    private final List<Detail> details = new ArrayList<>();
    private final Map<Audience, Map<String, Integer>> people = new EnumMap<>(Audience.class);
    private Audience filledIn;

    private ToldFacts() {}

    /** What the facts with such ids tell. */
    static Case of(JsonNode facts, Predicate<String> wanted) {
        ToldFacts told = new ToldFacts();
        facts.forEachEntry((id, fact) -> {
            if (wanted.test(id)) {
                told.take(id.replaceFirst("[/#].*", ""), fact);
            }
        });
        return new Case(told.filledIn, List.copyOf(told.details));
    }

    private void take(String type, JsonNode fact) {
        switch (type) {
            case "Commission" -> commission(fact);
            case "Scope" -> Case.terms(fact.path("discipline").asString(""), fact, details);
            case "Evidence" -> Case.evidence(fact, details);
            case "Testimony" ->
                said(
                        fact,
                        (audience, person, answer) -> add(new Detail(
                                Detail.Kind.ANSWER,
                                audience,
                                person,
                                fact.path("discipline").asString(""),
                                fact.path("aspect").asString(""),
                                Case.level(answer))));
            case "HabitTestimony" ->
                said(
                        fact,
                        (audience, person, answer) ->
                                habit(fact.path("habit").asString(""), audience, person, answer.decimalValue()));
            case "Estimates" ->
                said(
                        fact,
                        (audience, person, answer) -> add(
                                new Detail(Detail.Kind.ESTIMATE, audience, person, null, null, answer.decimalValue())));
            case "Respondent" -> respondent(fact);
            case "Statement" ->
                add(Detail.agreed(
                        Detail.Kind.STATEMENT,
                        fact.path("group").asString(""),
                        fact.path("kind").asString(""),
                        fact.path("value").decimalValue()));
            case "HabitStatement" ->
                add(Detail.agreed(
                        Detail.Kind.HABIT,
                        fact.path("habit").asString(""),
                        null,
                        fact.path("value").decimalValue()));
            default -> {
                // Rows of tables are there anyway.
            }
        }
    }

    private void add(Detail detail) {
        details.add(detail);
    }

    private void commission(JsonNode fact) {
        add(Detail.agreed(Detail.Kind.DAY, null, null, fact.path("assessedOn").asString("")));
        if (fact.path("aiIntent").asBoolean(false)) {
            add(Detail.agreed(Detail.Kind.AI, null, null, null));
        }
    }

    private interface Taker {
        void take(Audience audience, int person, JsonNode answer);
    }

    private void said(JsonNode fact, Taker taker) {
        for (JsonNode each : fact.path("said")) {
            Audience audience = Case.audience(each);
            Map<String, Integer> known = people.computeIfAbsent(audience, none -> new HashMap<>());
            taker.take(
                    audience,
                    known.computeIfAbsent(each.path("interview").asString(""), id -> known.size() + 1),
                    each.path("answer"));
        }
    }

    /** Half a level comes from both forms of the question; a whole one may as well come from one. */
    private void habit(String habit, Audience audience, int person, BigDecimal value) {
        int doubled = value.multiply(BigDecimal.valueOf(2)).intValue();
        add(new Detail(Detail.Kind.HABIT, audience, person, habit, "positive", BigDecimal.valueOf(doubled / 2)));
        if (doubled % 2 == 1) {
            BigDecimal reverse = BigDecimal.valueOf(5 - (doubled / 2 + 1));
            add(new Detail(Detail.Kind.HABIT, audience, person, habit, "reverse", reverse));
        }
    }

    private void respondent(JsonNode fact) {
        filledIn = Case.audience(fact);
        if (fact.path("estimate").isNumber()) {
            add(Detail.agreed(
                    Detail.Kind.ESTIMATE, null, null, fact.get("estimate").decimalValue()));
        }
        if (fact.path("guess").isNumber()) {
            add(Detail.agreed(Detail.Kind.GUESS, null, null, fact.get("guess").decimalValue()));
        }
    }
}
