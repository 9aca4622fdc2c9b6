package io.plumbline.interview;

import io.plumbline.methodology.Methodology;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a facts document (METHOD.md, section 1) and checks all of it against the methodology. */
public final class FactsDocument {

    private static final Set<String> FIELDS =
            Set.of("organisation", "assessedOn", "aiIntent", "disciplines", "interviews", "evidence");
    private static final Set<String> TERMS = Set.of("inScope", "reason", "approvedBy", "importance", "target");
    private static final Set<String> INTERVIEW =
            Set.of("id", "audience", "role", "overallEstimate", "answers", "habits");
    private static final Set<String> HABIT = Set.of("positive", "reverse");
    private static final String LEVEL = "a whole number from 0 to 5, or \"dont-know\"";

    private final Methodology methodology;
    private final List<InputError> errors;

    private FactsDocument(Methodology methodology, List<InputError> errors) {
        this.methodology = methodology;
        this.errors = errors;
    }

    /**
     * The assessment of a document.
     *
     * @throws RefusedInput with every error of the document, when there is one
     * @throws IOException when the source cannot be read
     */
    public static Assessment read(InputStream source, Methodology methodology) throws IOException {
        List<InputError> errors = new ArrayList<>();
        Assessment read = read(JsonDocument.read(source, errors), methodology, errors);
        if (!errors.isEmpty()) {
            throw RefusedInput.of(errors);
        }
        return read;
    }

    /**
     * The assessment of a document that is there as maps, lists and values; everything that is wrong with it is added to
     * {@code errors}, and what is returned then is of no use.
     */
    public static Assessment read(Object root, Methodology methodology, List<InputError> errors) {
        return new FactsDocument(methodology, errors).read(JsonValues.of("", root, errors));
    }

    private Assessment read(JsonValues document) {
        document.only(FIELDS, "a field of a facts document");
        String organisation = document.required("organisation", 200);
        LocalDate assessedOn = document.date("assessedOn");
        return new Assessment(
                organisation,
                assessedOn,
                document.flag("aiIntent", false),
                terms(document.object("disciplines")),
                interviews(document),
                new EvidenceItems(methodology, errors).read(document, assessedOn));
    }

    private Map<String, DisciplineTerms> terms(JsonValues disciplines) {
        disciplines.only(methodology.disciplines().keySet(), "the id of a discipline");
        Map<String, DisciplineTerms> terms = new LinkedHashMap<>();
        for (String each : disciplines.names()) {
            JsonValues fields = disciplines.object(each).only(TERMS, "a field of a discipline's scope");
            boolean inScope = fields.flag("inScope", true);
            terms.put(
                    each,
                    new DisciplineTerms(
                            inScope,
                            inScope ? fields.optional("reason", 500) : fields.required("reason", 500),
                            inScope ? fields.optional("approvedBy", 200) : fields.required("approvedBy", 200),
                            fields.whole("importance", 1, 5),
                            fields.halves("target")));
        }
        return terms;
    }

    private List<Interview> interviews(JsonValues document) {
        List<Interview> interviews = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int index = 0;
        for (Object each : document.list("interviews")) {
            JsonValues fields = JsonValues.of(document.at("interviews") + "/" + index++, each, errors);
            interviews.add(interview(fields, ids));
        }
        if (errors.isEmpty()) {
            interviews.sort(Comparator.comparing(Interview::id));
        }
        return interviews;
    }

    private Interview interview(JsonValues fields, Set<String> ids) {
        fields.only(INTERVIEW, "a field of an interview");
        String id = fields.raw("id") instanceof String text ? text : "";
        if (!id.matches("[A-Za-z0-9._-]{1,40}")) {
            fields.refuse("id", "1 to 40 letters, digits, full stops, underscores or hyphens");
        } else if (!ids.add(id)) {
            fields.refuse("id", "an id that no other interview has");
        }
        String audience = fields.word("audience", Audience.words(), "leadership or practitioner");
        return new Interview(
                id,
                audience == null ? null : Audience.valueOf(audience.toUpperCase(Locale.ROOT)),
                fields.optional("role", 200),
                fields.halves("overallEstimate"),
                answers(fields.object("answers")),
                habits(fields.object("habits")));
    }

    private Map<String, Map<String, Answer>> answers(JsonValues disciplines) {
        disciplines.only(methodology.disciplines().keySet(), "the id of a discipline");
        Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
        for (String discipline : disciplines.names()) {
            JsonValues aspects = disciplines.object(discipline);
            aspects.only(methodology.aspects().keySet(), "the id of an aspect");
            Map<String, Answer> levels = new LinkedHashMap<>();
            for (String aspect : aspects.names()) {
                levels.put(aspect, answer(aspects, aspect));
            }
            answers.put(discipline, levels);
        }
        return answers;
    }

    private Answer answer(JsonValues aspects, String aspect) {
        int level = aspects.level(aspect);
        if (level < 0 && !Answer.DONT_KNOW_WORD.equals(aspects.raw(aspect))) {
            aspects.refuse(aspect, LEVEL);
        }
        return level < 0 ? Answer.DONT_KNOW : Answer.of(level);
    }

    private Map<String, HabitAnswer> habits(JsonValues habits) {
        habits.only(methodology.habits().keySet(), "the id of a habit");
        Map<String, HabitAnswer> answers = new LinkedHashMap<>();
        for (String each : habits.names()) {
            JsonValues fields = habits.object(each).only(HABIT, "positive or reverse");
            if (!fields.has("positive") && !fields.has("reverse")) {
                habits.refuse(each, "an object with positive, reverse or both");
            }
            answers.put(
                    each,
                    new HabitAnswer(
                            fields.whole("positive", 0, Answer.HIGHEST), fields.whole("reverse", 0, Answer.HIGHEST)));
        }
        return answers;
    }
}
