package io.plumbline.interview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A JSON document from outside as maps, lists, texts, {@link BigDecimal}s and booleans, within limits. */
public final class JsonDocument {

    /** The largest document that is read, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** The deepest nesting that is read. */
    public static final int DEEPEST = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser parser;
    private final List<InputError> errors;

    private JsonDocument(JsonParser parser, List<InputError> errors) {
        this.parser = parser;
        this.errors = errors;
    }

    /**
     * Reads a document; duplicate keys are added to {@code errors}.
     *
     * @throws RefusedInput when it is no JSON, or over a limit
     * @throws IOException when the source cannot be read
     */
    public static Object read(InputStream source, List<InputError> errors) throws IOException {
        byte[] bytes = source.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw RefusedInput.tooLarge(LARGEST);
        }
        return read(bytes, errors);
    }

    /**
     * Reads a document whose size somebody else limits; duplicate keys are added to {@code errors}.
     *
     * @throws RefusedInput when it is no JSON, or nested too deep
     */
    public static Object read(byte[] bytes, List<InputError> errors) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(bytes))) {
            return new JsonDocument(parser, errors).read();
        }
    }

    private Object read() {
        try {
            if (parser.nextToken() == null) {
                throw refused("nothing", "a JSON document", "the document is empty", location(parser));
            }
            Object root = value();
            if (parser.nextToken() != null) {
                throw refused(null, "the end", "something stands after the end of the JSON document", location(parser));
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw refused(
                    null,
                    "nesting of at most " + DEEPEST,
                    "the document is nested deeper than " + DEEPEST
                            + " levels, or a name or number in it is far too long",
                    parser.currentLocation());
        } catch (JacksonException e) {
            throw refused(
                    null,
                    "JSON",
                    "this is not JSON: " + firstSentence(e),
                    e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        }
    }

    private static TokenStreamLocation location(JsonParser parser) {
        return parser.currentTokenLocation();
    }

    private RefusedInput refused(String found, String expected, String detail, TokenStreamLocation at) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return RefusedInput.of(List.of(new InputError(
                pointer,
                found,
                expected,
                detail + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")",
                at.getLineNr(),
                at.getColumnNr())));
    }

    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw refused(null, "the rest of the document", "the JSON document ends too early", location(parser));
        }
        return token;
    }

    private static String firstSentence(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf(": ");
        return end > 0 ? message.substring(0, end) : message;
    }

    private Object value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT
                        ? BigDecimal.valueOf(parser.getIntValue())
                        : parser.getDecimalValue();
            default -> parser.getDecimalValue();
        };
    }

    /** What a database cannot keep, or would give back as something else, is refused before anything is done with it. */
    private String text() {
        String text = parser.getString();
        boolean half =
                text.codePoints().anyMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
        if (half || text.indexOf(0) >= 0) {
            errors.add(new InputError(
                    parser.streamReadContext().pathAsPointer().toString(),
                    half ? "half a character" : "the character U+0000",
                    "text",
                    "this text holds "
                            + (half
                                    ? "half of a character that takes two codes (a lone surrogate)"
                                    : "the character U+0000")
                            + ", which is no text; leave it out",
                    null,
                    null));
        }
        return text;
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            next();
            if (fields.containsKey(name)) {
                twice(name);
            }
            fields.put(name, value());
        }
        return fields;
    }

    private void twice(String name) {
        String key = Shown.shortened(name);
        errors.add(new InputError(
                parser.streamReadContext().pathAsPointer().toString(),
                "the key \"" + key + "\" twice",
                "each key once",
                "the key \"" + key + "\" stands here twice; which one holds?",
                null,
                null));
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }
}
