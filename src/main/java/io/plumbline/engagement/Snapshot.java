package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.plumbline.result.RulesetStamp;
import java.time.Instant;
import java.util.Map;

/**
 * A round as it was concluded when it was locked; nothing of it is ever changed.
 *
 * @param facts the facts document, to the byte
 * @param factsHash its SHA-256, by which the decision log knows it
 * @param ruleset the rules and the program that concluded it
 * @param result the result as JSON, to the byte
 * @param comments by discipline, as the consultant had rewritten them
 */
public record Snapshot(
        @JsonIgnore String engagement,
        int round,
        @JsonIgnore String facts,
        String factsHash,
        RulesetStamp ruleset,
        @JsonIgnore String result,
        String resultHash,
        @JsonIgnore Map<String, Object> comments,
        Instant lockedAt,
        String lockedBy) {}
