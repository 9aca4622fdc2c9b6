package io.plumbline.web;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Audience;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.ScorecardItem;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** The shapes of the documents that clients send, with the ids of the methodology in force. */
record DocumentSchemas(Methodology methodology) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Answer.HIGHEST);

    Schema<?> facts() {
        Schema<?> terms = object().addProperty("inScope", type("boolean"))
                .addProperty("reason", text(500))
                .addProperty("approvedBy", text(200))
                .addProperty("importance", whole(1))
                .addProperty("target", halves());
        Schema<?> answer =
                new Schema<>().anyOf(List.of(whole(0), type("string")._enum(List.of(Answer.DONT_KNOW_WORD))));
        Schema<?> habit = object().addProperty("positive", whole(0)).addProperty("reverse", whole(0));
        Schema<?> interview = object().addProperty("id", type("string").pattern("^[A-Za-z0-9._-]{1,40}$"))
                .addProperty("audience", words(Audience.words()))
                .addProperty("role", text(200))
                .addProperty("overallEstimate", halves())
                .addProperty(
                        "answers",
                        byId(
                                methodology.disciplines().keySet(),
                                byId(methodology.aspects().keySet(), answer)))
                .addProperty("habits", byId(methodology.habits().keySet(), habit))
                .required(List.of("id", "audience"));
        Schema<?> evidence = object().addProperty(
                        "discipline", words(methodology.disciplines().keySet()))
                .addProperty("aspect", words(methodology.aspects().keySet()))
                .addProperty("kind", words(methodology.evidenceKinds().keySet()))
                .addProperty("verifiedLevel", halves())
                .addProperty("collectedOn", type("string").format("date"))
                .addProperty("reference", text(500))
                .required(List.of("discipline", "aspect", "kind", "collectedOn"));
        return object().addProperty("organisation", text(200).minLength(1))
                .addProperty("assessedOn", type("string").format("date"))
                .addProperty("aiIntent", type("boolean"))
                .addProperty("disciplines", byId(methodology.disciplines().keySet(), terms))
                .addProperty("interviews", type("array").items(interview))
                .addProperty("evidence", type("array").items(evidence))
                .required(List.of("organisation", "assessedOn"));
    }

    Schema<?> scorecard() {
        Schema<?> statements = object().addProperty("paper", whole(0)).addProperty("practice", whole(0));
        Schema<?> context = object().addProperty("role", text(200))
                .addProperty("size", text(200))
                .addProperty("sector", text(200))
                .addProperty("aiPlans", type("boolean"));
        return object().addProperty("audience", words(Audience.words()))
                .addProperty("overallEstimate", halves())
                .addProperty("statements", byId(asked(true), statements))
                .addProperty("habits", byId(asked(false), whole(0)))
                .addProperty(
                        "otherSide", object().addProperty("estimate", halves()).addProperty("sure", whole(0)))
                .addProperty("context", context)
                .required(List.of("audience"));
    }

    private List<String> asked(boolean groups) {
        return methodology.scorecard().stream()
                .filter(each -> each.isGroup() == groups)
                .map(ScorecardItem::id)
                .toList();
    }

    private static Schema<Object> type(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(new LinkedHashSet<>(List.of(type)));
        schema.setType(type);
        return schema;
    }

    private static Schema<Object> object() {
        Schema<Object> schema = type("object");
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<Object> byId(Collection<String> ids, Schema<?> value) {
        Schema<Object> schema = object();
        ids.forEach(each -> schema.addProperty(each, value));
        return schema;
    }

    private static Schema<Object> words(Collection<String> words) {
        Schema<Object> schema = type("string");
        schema.setEnum(List.copyOf(words));
        return schema;
    }

    private static Schema<Object> text(int longest) {
        Schema<Object> schema = type("string");
        schema.setMaxLength(longest);
        return schema;
    }

    private static Schema<Object> whole(int lowest) {
        Schema<Object> schema = type("integer");
        schema.setMinimum(BigDecimal.valueOf(lowest));
        schema.setMaximum(HIGHEST);
        return schema;
    }

    private static Schema<Object> halves() {
        Schema<Object> schema = type("number");
        schema.setMinimum(BigDecimal.ZERO);
        schema.setMaximum(HIGHEST);
        schema.setMultipleOf(new BigDecimal("0.5"));
        return schema;
    }
}
