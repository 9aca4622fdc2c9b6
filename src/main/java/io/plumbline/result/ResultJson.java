package io.plumbline.result;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a result is written as JSON, wherever it is sent, printed, compared or kept. */
public final class ResultJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ResultJson() {}

    /** A result in UTF-8, as it is sent and hashed. */
    public static byte[] bytes(Object result) {
        return MAPPER.writeValueAsBytes(result);
    }

    /** A result as fields and values. */
    public static JsonNode tree(Object result) {
        return MAPPER.valueToTree(result);
    }

    /** What a document says, as fields and values. */
    public static JsonNode read(String document) {
        return MAPPER.readTree(document);
    }

    /** The writer itself, for those who also choose line breaks and characters. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
