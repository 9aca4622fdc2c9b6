package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;

/**
 * What a client was shown of a round. Nothing of it is ever changed but by the erasure of a person: no figure is worked
 * out anew without them, but those behind which too few people are left are held back.
 *
 * @param view the client view as JSON, to the byte
 * @param viewHash its SHA-256
 * @param clarity how clearly each subject was shown, by name; empty where everything was
 * @param absent the empty chairs of those who were erased since, by their ids
 */
public record Published(
        @JsonIgnore String engagement,
        int round,
        @JsonIgnore String view,
        String viewHash,
        @JsonIgnore Map<String, Object> clarity,
        @JsonIgnore Map<String, Object> absent,
        Instant publishedAt,
        String publishedBy) {}
