package io.plumbline.scenario;

import io.plumbline.interview.Audience;
import io.plumbline.methodology.Methodology;
import io.plumbline.scorecard.ScorecardAnswers;
import io.plumbline.scorecard.ScorecardDocument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Scorecard a scenario fills in, answer by answer; what is said later holds. */
final class Card {

    private final Map<String, Object> document = new LinkedHashMap<>();

    /** Begins an empty one. */
    void begin(Audience audience) {
        document.clear();
        document.put("audience", audience.word());
    }

    /** Takes everything from a document that stands somewhere else. */
    void take(byte[] json) {
        document.clear();
        document.putAll(Facts.parsed(json));
    }

    void estimate(BigDecimal level) {
        document.put("overallEstimate", level);
    }

    void guess(BigDecimal level) {
        Facts.below(document, "otherSide").put("estimate", level);
    }

    /** The answer to a group's paper or practice statement, or null to take it back. */
    void rate(String group, String kind, BigDecimal level) {
        answer(Facts.below(Facts.below(document, "statements"), group), kind, level);
    }

    /** The answer to a habit's statement, or null to take it back. */
    void answer(String habit, BigDecimal level) {
        answer(Facts.below(document, "habits"), habit, level);
    }

    private static void answer(Map<String, Object> answers, String question, BigDecimal level) {
        if (level == null) {
            answers.remove(question);
        } else {
            answers.put(question, level);
        }
    }

    /** What was answered so far. */
    ScorecardAnswers answers(Methodology methodology) {
        if (document.isEmpty()) {
            throw new IllegalStateException("nobody was heard so far; say: Given a leader fills in a Scorecard");
        }
        return Facts.read(document, methodology, ScorecardDocument::read);
    }
}
