package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;

/**
 * What a client was shown of a round; nothing of it is ever changed.
 *
 * @param view the client view as JSON, to the byte
 * @param viewHash its SHA-256
 * @param clarity how clearly each subject was shown, by name; empty where everything was
 */
public record Published(
        @JsonIgnore String engagement,
        int round,
        @JsonIgnore String view,
        String viewHash,
        @JsonIgnore Map<String, Object> clarity,
        Instant publishedAt,
        String publishedBy) {}
