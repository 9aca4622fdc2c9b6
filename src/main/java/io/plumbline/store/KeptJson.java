package io.plumbline.store;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as they stand in a column. */
final class KeptJson {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private KeptJson() {}

    static String text(Map<String, Object> document) {
        return MAPPER.writeValueAsString(document);
    }

    static Map<String, Object> object(String text) {
        return MAPPER.readValue(text, OBJECT);
    }
}
