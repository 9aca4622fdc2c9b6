package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.interview.Audience;
import io.plumbline.result.RulesetStamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
            int round) {}

    /** What was gathered in a round. */
    public record Gathered(int round, List<Heard> interviews, List<Found> evidence, List<Comment> comments) {}

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
            List<HeardOf> answers) {}

    /** What was answered about a discipline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeardOf(String discipline, Map<String, Object> answers, String notes) {}

    /** Evidence with what is attached to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            String discipline,
            String aspect,
            String kind,
            LocalDate collectedOn,
            BigDecimal verifiedLevel,
            String reference,
            List<Attached> attachments) {}

    /** An attachment; its content stands in base 64. */
    public record Attached(String name, String type, Instant madeAt, String madeBy, byte[] content) {}

    /** A rewritten comment. */
    public record Comment(String discipline, String text) {}

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
            String publishedBy) {}
}
