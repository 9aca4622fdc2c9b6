package io.plumbline.engagement;

import io.plumbline.engagement.EngagementArchive.Attached;
import io.plumbline.engagement.EngagementArchive.Comment;
import io.plumbline.engagement.EngagementArchive.Found;
import io.plumbline.engagement.EngagementArchive.Gathered;
import io.plumbline.engagement.EngagementArchive.Heard;
import io.plumbline.engagement.EngagementArchive.HeardOf;
import io.plumbline.interview.Audience;
import io.plumbline.interview.InputError;
import io.plumbline.interview.JsonValues;
import io.plumbline.methodology.Methodology;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what an archive says was gathered in a round; what facts documents hold is checked with them. */
record ArchivedRound(JsonValues fields, Methodology methodology, List<InputError> errors) {

    private static final String ANSWERS = "answers";
    private static final String NOTES = "notes";
    private static final String DISCIPLINE = "discipline";
    private static final int MOST = 1_000_000;
    private static final int LONGEST_ACCOUNT = 60;

    Gathered read() {
        fields.only(List.of("round", "interviews", "evidence", "comments"), "a field of a round");
        Set<String> commented = new HashSet<>();
        Integer round = number(fields, "round", MOST);
        return new Gathered(
                round == null ? 0 : round,
                each(fields, "interviews", this::heard),
                each(fields, "evidence", this::found),
                each(fields, "comments", comment -> comment(comment, commented)));
    }

    private <T> List<T> each(JsonValues of, String name, Function<JsonValues, T> read) {
        if (!(of.raw(name) instanceof List)) {
            of.refuse(name, "a list in square brackets");
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (Object each : of.list(name)) {
            all.add(read.apply(JsonValues.of(of.at(name) + "/" + all.size(), each, errors)));
        }
        return all;
    }

    /** A whole number from 1 that must be given, or null. */
    static Integer number(JsonValues of, String name, int highest) {
        if (!of.has(name)) {
            of.refuse(name, "a whole number from 1 to " + highest);
        }
        return of.whole(name, 1, highest);
    }

    /** A moment that must be given, or null. */
    static Instant moment(JsonValues of, String name) {
        try {
            return Instant.parse(of.raw(name) instanceof String text ? text : "");
        } catch (DateTimeParseException e) {
            of.refuse(name, "a moment written like 2026-10-31T09:30:00Z");
            return null;
        }
    }

    /** The object that must stand at a name, as it is kept. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(JsonValues of, String name) {
        if (!(of.raw(name) instanceof Map)) {
            of.refuse(name, "an object in braces");
            return Map.of();
        }
        return (Map<String, Object>) SentDocument.plain(of.raw(name));
    }

    private Heard heard(JsonValues of) {
        of.only(
                List.of(
                        "person",
                        "code",
                        "name",
                        "contact",
                        "audience",
                        "role",
                        "overallEstimate",
                        "habits",
                        NOTES,
                        "doneAt",
                        ANSWERS),
                "a field of an interview");
        String audience = of.word("audience", Audience.words(), "leadership or practitioner");
        Integer person = number(of, "person", MOST);
        Set<String> heardOf = new HashSet<>();
        of.halves("overallEstimate");
        BigDecimal estimate = of.raw("overallEstimate") instanceof BigDecimal sent ? sent : null;
        return new Heard(
                person == null ? 0 : person,
                of.required("code", 40),
                of.required("name", 200),
                of.optional("contact", 200),
                audience == null ? null : Audience.valueOf(audience.toUpperCase(Locale.ROOT)),
                of.optional("role", 200),
                (BigDecimal) SentDocument.plain(errors.isEmpty() ? estimate : null),
                object(of, "habits"),
                of.optional(NOTES, InterviewDocument.LONGEST_NOTES),
                of.has("doneAt") ? moment(of, "doneAt") : null,
                each(of, ANSWERS, answers -> heardOf(answers, heardOf)));
    }

    private HeardOf heardOf(JsonValues of, Set<String> known) {
        of.only(List.of(DISCIPLINE, ANSWERS, NOTES), "a field of what was answered about a discipline");
        return new HeardOf(
                discipline(of, known), object(of, ANSWERS), of.optional(NOTES, InterviewDocument.LONGEST_NOTES));
    }

    private String discipline(JsonValues of, Set<String> known) {
        String discipline = of.word(DISCIPLINE, methodology.disciplines().keySet(), "the id of a discipline");
        if (discipline != null && !known.add(discipline)) {
            of.refuse(DISCIPLINE, "a discipline that stands here once");
        }
        return discipline;
    }

    private Comment comment(JsonValues of, Set<String> known) {
        of.only(List.of(DISCIPLINE, "text"), "a field of a comment");
        if (!of.has("text")) {
            of.refuse("text", "a text of up to " + InterviewDocument.LONGEST_NOTES + " characters");
        }
        return new Comment(discipline(of, known), of.optional("text", InterviewDocument.LONGEST_NOTES));
    }

    private Found found(JsonValues of) {
        of.only(
                List.of(DISCIPLINE, "aspect", "kind", "collectedOn", "verifiedLevel", "reference", "attachments"),
                "a field of evidence");
        of.halves("verifiedLevel");
        BigDecimal level = of.raw("verifiedLevel") instanceof BigDecimal sent ? sent : null;
        return new Found(
                of.required(DISCIPLINE, 100),
                of.required("aspect", 100),
                of.required("kind", 100),
                of.date("collectedOn"),
                (BigDecimal) SentDocument.plain(errors.isEmpty() ? level : null),
                of.optional("reference", 500),
                each(of, "attachments", this::attached));
    }

    private Attached attached(JsonValues of) {
        of.only(List.of("name", "type", "madeAt", "madeBy", "content"), "a field of an attachment");
        String name = of.required("name", 200);
        if (name != null && !Attachments.isPlain(name)) {
            of.refuse("name", "the name of a file, without folders");
        }
        String type = of.word("type", AttachmentType.mediaTypes(), "a type of file that can be attached");
        byte[] content = content(of);
        Optional<AttachmentType> kind = Optional.ofNullable(type).flatMap(AttachmentType::of);
        if (content.length > Attachments.LARGEST) {
            of.refuse("content", "a file of up to " + Attachments.LARGEST + " bytes");
        } else if (kind.isPresent() && !kind.get().fits(content)) {
            of.refuse("content", "a file that begins as " + type + " does");
        }
        return new Attached(name, type, moment(of, "madeAt"), of.required("madeBy", LONGEST_ACCOUNT), content);
    }

    private static byte[] content(JsonValues of) {
        try {
            if (of.raw("content") instanceof String text) {
                return Base64.getDecoder().decode(text);
            }
        } catch (IllegalArgumentException e) {
            // reported below, like anything else that is no file
        }
        of.refuse("content", "the content of the file in base 64");
        return new byte[0];
    }
}
