package io.plumbline.engagement;

import tools.jackson.databind.json.JsonMapper;

/** An archive as JSON. */
public final class ArchiveDocument {

    /** The largest that is taken in, in bytes. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArchiveDocument() {}

    /** The document. */
    public static byte[] bytes(EngagementArchive archive) {
        return MAPPER.writeValueAsBytes(archive);
    }
}
