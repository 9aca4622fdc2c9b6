package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.interview.Audience;
import io.plumbline.result.RulesetStamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A whole engagement as one document that another Plumbline can take in. It names nothing by ids of this one, so that
 * what was taken in is archived to the same document.
 *
 * @param format which form of archive this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EngagementArchive(String format, Agreed engagement, List<Gathered> rounds, List<Concluded> concluded) {

    /** The one form there is. */
    static final String FORMAT = "plumbline-engagement-1";

    /** What was agreed, and where the last round stands. */
    public record Agreed(
            String client,
            String title,
            Mode mode,
            boolean modeFixed,
            boolean aiIntent,
            LocalDate assessedOn,
            Map<String, Object> disciplines,
            State state,
            int round) {

        /** Refused without what it cannot be without. */
        public Agreed {
            require(client, title, mode, assessedOn, disciplines, state);
        }
    }

    /** What was gathered in a round. */
    public record Gathered(int round, List<Heard> interviews, List<Found> evidence, List<Comment> comments) {

        /** Refused without what it cannot be without. */
        public Gathered {
            require(interviews, evidence, comments);
        }
    }

    /**
     * An interview.
     *
     * @param person the interviewee's number; the same in every round
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Heard(
            int person,
            String code,
            String name,
            String contact,
            Audience audience,
            String role,
            BigDecimal overallEstimate,
            Map<String, Object> habits,
            String notes,
            Instant doneAt,
            List<HeardOf> answers) {

        /** Refused without what it cannot be without. */
        public Heard {
            require(code, name, audience, habits, answers);
        }
    }

    /** What was answered about a discipline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeardOf(String discipline, Map<String, Object> answers, String notes) {

        /** Refused without what it cannot be without. */
        public HeardOf {
            require(discipline, answers);
        }
    }

    /** Evidence with what is attached to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            String discipline,
            String aspect,
            String kind,
            LocalDate collectedOn,
            BigDecimal verifiedLevel,
            String reference,
            List<Attached> attachments) {

        /** Refused without what it cannot be without. */
        public Found {
            require(discipline, aspect, kind, collectedOn, attachments);
        }
    }

    /** An attachment; its content stands in base 64. */
    public record Attached(String name, String type, Instant madeAt, String madeBy, byte[] content) {

        /** Refused without what it cannot be without. */
        public Attached {
            require(name, type, madeAt, madeBy, content);
        }
    }

    /** A rewritten comment. */
    public record Comment(String discipline, String text) {

        /** Refused without what it cannot be without. */
        public Comment {
            require(discipline, text);
        }
    }

    /** A round as it was concluded and, where it was, published; documents stand as text, to the byte. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Concluded(
            int round,
            String facts,
            RulesetStamp ruleset,
            String result,
            Map<String, Object> comments,
            Instant lockedAt,
            String lockedBy,
            String view,
            Map<String, Object> clarity,
            Map<String, Object> absent,
            Instant publishedAt,
            String publishedBy) {

        /** Refused without what it cannot be without. */
        public Concluded {
            require(facts, ruleset, result, comments, lockedAt, lockedBy);
            if (view != null) {
                require(clarity, publishedAt, publishedBy);
            }
        }
    }

    private static void require(Object... fields) {
        for (Object each : fields) {
            Objects.requireNonNull(each);
        }
    }
}
