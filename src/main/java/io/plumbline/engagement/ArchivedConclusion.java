package io.plumbline.engagement;

import io.plumbline.engagement.EngagementArchive.Concluded;
import io.plumbline.interview.Audience;
import io.plumbline.interview.FactsDocument;
import io.plumbline.interview.InputError;
import io.plumbline.interview.JsonDocument;
import io.plumbline.interview.JsonValues;
import io.plumbline.interview.RefusedInput;
import io.plumbline.result.ResultJson;
import io.plumbline.result.RulesetStamp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Reads what an archive says was concluded, and published, of a round. */
record ArchivedConclusion(JsonValues fields, RulesAtHand rules, List<InputError> errors) {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_WORD = 60;
    private static final String VIEW = "view";
    private static final List<String> CLARITIES =
            Arrays.stream(Clarity.values()).map(Clarity::name).toList();
    private static final List<String> PUBLISHED = List.of(VIEW, "clarity", "absent", "publishedAt", "publishedBy");
    private static final List<String> CONCLUDED =
            List.of("round", "facts", "ruleset", "result", "comments", "lockedAt", "lockedBy");

    Concluded read() {
        List<String> known = new ArrayList<>(CONCLUDED);
        known.addAll(PUBLISHED);
        fields.only(known, "a field of a round that was concluded");
        Integer round = ArchivedRound.number(fields, "round", LONGEST);
        RulesetStamp ruleset = ruleset(fields.object("ruleset"));
        String facts = document("facts");
        requireReadable(facts, ruleset.version());
        boolean published = PUBLISHED.stream().anyMatch(fields::has);
        return new Concluded(
                round == null ? 0 : round,
                facts,
                ruleset,
                document("result"),
                comments(),
                ArchivedRound.moment(fields, "lockedAt"),
                fields.required("lockedBy", LONGEST_WORD),
                published ? document(VIEW) : null,
                published ? clarity() : null,
                published ? absent() : null,
                published ? ArchivedRound.moment(fields, "publishedAt") : null,
                published ? fields.required("publishedBy", LONGEST_WORD) : null);
    }

    private static RulesetStamp ruleset(JsonValues of) {
        of.only(List.of("version", "method", "program"), "a field of the rules it was concluded under");
        if (!(of.raw("version") instanceof String text) || !text.matches("[0-9a-f]{64}")) {
            of.refuse("version", "the version of the rules, 64 letters a to f and digits");
        }
        return new RulesetStamp(
                of.required("version", 64), of.required("method", LONGEST_WORD), of.required("program", LONGEST_WORD));
    }

    /** A document that stands here as text, to the byte. */
    private String document(String name) {
        if (fields.raw(name) instanceof String text && text.length() <= LONGEST && isObject(text)) {
            return text;
        }
        fields.refuse(name, "a JSON document as a text of up to " + LONGEST + " characters");
        return null;
    }

    private static boolean isObject(String text) {
        try {
            return ResultJson.read(text).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    /** What cannot be read here could neither be shown again nor lose a person. */
    private void requireReadable(String facts, String version) {
        if (facts == null || version == null) {
            return;
        }
        List<InputError> found = new ArrayList<>();
        try {
            Object document = JsonDocument.read(facts.getBytes(StandardCharsets.UTF_8), found);
            FactsDocument.read(document, rules.now().methodology(), found);
        } catch (RefusedInput refused) {
            found.addAll(refused.errors());
        }
        if (!found.isEmpty() && !rules.keeps(version)) {
            fields.refuse(
                    "facts",
                    "facts that the rules in force can read, since those it was concluded under are not kept here; at "
                            + found.get(0).pointer() + ": " + found.get(0).detail());
        }
    }

    private Map<String, Object> comments() {
        Map<String, Object> comments = ArchivedRound.object(fields, "comments");
        JsonValues each = fields.object("comments");
        comments.forEach((discipline, text) -> {
            if (!(text instanceof String)) {
                each.refuse(discipline, "a text");
            }
        });
        return comments;
    }

    private Map<String, Object> clarity() {
        Map<String, Object> clarity = ArchivedRound.object(fields, "clarity");
        JsonValues each = fields.object("clarity");
        clarity.keySet().forEach(subject -> each.word(subject, CLARITIES, "one of " + String.join(", ", CLARITIES)));
        return clarity;
    }

    private Map<String, Object> absent() {
        if (!fields.has("absent")) {
            return null;
        }
        JsonValues chairs = fields.object("absent");
        for (String each : chairs.names()) {
            JsonValues chair = chairs.object(each).only(List.of("audience", "said"), "a field of an empty chair");
            chair.word("audience", Audience.words(), "leadership or practitioner");
            if (!(chair.raw("said") instanceof Map)) {
                chair.refuse("said", "an object in braces");
            }
            JsonValues said = chair.object("said");
            said.names().forEach(topic -> said.whole(topic, 0, LONGEST));
        }
        return ArchivedRound.object(fields, "absent");
    }
}
