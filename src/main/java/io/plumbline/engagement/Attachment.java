package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * A file beside a piece of evidence.
 *
 * @param number its place in the order in which it was kept
 * @param name what it was called when it was sent, without folders
 * @param type the media type it was sent as
 * @param size in bytes
 * @param hash the SHA-256 of its content
 */
public record Attachment(
        @JsonIgnore long number,
        String id,
        String name,
        String type,
        int size,
        String hash,
        Instant madeAt,
        String madeBy) {}
