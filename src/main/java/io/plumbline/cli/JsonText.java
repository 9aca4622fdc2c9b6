package io.plumbline.cli;

import io.plumbline.result.ResultJson;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON for people and programs, in characters that get through. */
final class JsonText {

    private final JsonMapper mapper;

    JsonText(Charset charset) {
        this.mapper = ResultJson.mapper()
                .rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, !charset.equals(StandardCharsets.UTF_8))
                .build();
    }

    String of(Object answer) {
        return mapper.writeValueAsString(answer);
    }
}
