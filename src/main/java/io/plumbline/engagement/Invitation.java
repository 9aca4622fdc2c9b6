package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A link with which one interviewee answers for themselves in one interview.
 *
 * @param number its place in the order in which they were made
 * @param revokedAt since when it holds no more, or null
 * @param lastUsed when it was used last, to the minute; null when never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Invitation(
        @JsonIgnore long number,
        String id,
        @JsonIgnore String interview,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastUsed) {

    /** Whether it holds at this moment. */
    boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
