package io.plumbline.scorecard;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Audience;
import io.plumbline.interview.InputError;
import io.plumbline.interview.JsonDocument;
import io.plumbline.interview.JsonValues;
import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.ScorecardItem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a Scorecard's answers (METHOD.md, section 12) and checks all of them. */
public final class ScorecardDocument {

    private static final Set<String> FIELDS =
            Set.of("audience", "overallEstimate", "statements", "habits", "otherSide", "context");
    private static final List<String> KINDS = List.of("paper", "practice");

    private final Methodology methodology;

    private ScorecardDocument(Methodology methodology) {
        this.methodology = methodology;
    }

    /**
     * The answers of a document.
     *
     * @throws RefusedInput with every error of the document, when there is one
     * @throws IOException when the source cannot be read
     */
    public static ScorecardAnswers read(InputStream source, Methodology methodology) throws IOException {
        List<InputError> errors = new ArrayList<>();
        Object root = JsonDocument.read(source, errors);
        ScorecardAnswers read = new ScorecardDocument(methodology).read(JsonValues.of("", root, errors));
        if (!errors.isEmpty()) {
            throw RefusedInput.of(errors);
        }
        return read;
    }

    private ScorecardAnswers read(JsonValues document) {
        document.only(FIELDS, "a field of a Scorecard");
        String audience = document.word("audience", Audience.words(), "leadership or practitioner");
        JsonValues otherSide = document.object("otherSide").only(Set.of("estimate", "sure"), "estimate or sure");
        otherSide.whole("sure", 0, Answer.HIGHEST);
        context(document.object("context"));
        return new ScorecardAnswers(
                audience == null ? null : Audience.valueOf(audience.toUpperCase(Locale.ROOT)),
                document.halves("overallEstimate"),
                statements(document.object("statements")),
                habits(document.object("habits")),
                otherSide.halves("estimate"));
    }

    private static void context(JsonValues context) {
        context.only(Set.of("role", "size", "sector", "aiPlans"), "role, size, sector or aiPlans");
        context.optional("role", 200);
        context.optional("size", 200);
        context.optional("sector", 200);
        context.flag("aiPlans", false);
    }

    private List<String> asked(boolean groups) {
        return methodology.scorecard().stream()
                .filter(each -> each.isGroup() == groups)
                .map(ScorecardItem::id)
                .toList();
    }

    private Map<String, Map<String, Integer>> statements(JsonValues groups) {
        groups.only(asked(true), "the id of a group: " + String.join(", ", asked(true)));
        Map<String, Map<String, Integer>> statements = new TreeMap<>();
        for (String each : groups.names()) {
            statements.put(each, levels(groups.object(each).only(KINDS, "paper or practice")));
        }
        return statements;
    }

    private Map<String, Integer> habits(JsonValues habits) {
        return levels(
                habits.only(asked(false), "a habit the Scorecard asks about: " + String.join(", ", asked(false))));
    }

    private static Map<String, Integer> levels(JsonValues fields) {
        Map<String, Integer> levels = new TreeMap<>();
        for (String each : fields.names()) {
            Integer level = fields.whole(each, 0, Answer.HIGHEST);
            if (level != null) {
                levels.put(each, level);
            }
        }
        return levels;
    }
}
