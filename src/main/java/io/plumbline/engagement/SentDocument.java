package io.plumbline.engagement;

import io.plumbline.interview.FactsDocument;
import io.plumbline.interview.InputError;
import io.plumbline.interview.JsonDocument;
import io.plumbline.interview.JsonValues;
import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Methodology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object from outside that becomes a part of a facts document, read with every error at its place. */
final class SentDocument {

    private final Map<?, ?> fields;
    private final List<InputError> errors;
    private final JsonValues values;

    private SentDocument(Map<?, ?> fields, List<InputError> errors) {
        this.fields = fields;
        this.errors = errors;
        this.values = JsonValues.of("", fields, errors);
    }

    /**
     * The object in these bytes.
     *
     * @throws RefusedInput when it is none
     */
    static SentDocument read(byte[] body, Collection<String> known) {
        List<InputError> errors = new ArrayList<>();
        try {
            Object root = JsonDocument.read(new ByteArrayInputStream(body), errors);
            if (!(root instanceof Map<?, ?> fields)) {
                throw RefusedInput.of(
                        List.of(new InputError("", null, "an object", "expected an object in braces", null, null)));
            }
            SentDocument document = new SentDocument(fields, errors);
            document.values.only(known, "one of " + String.join(", ", known));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory can be read", e);
        }
    }

    JsonValues values() {
        return values;
    }

    /** Whatever stands at a name, as it is put into a facts document. */
    Object raw(String name) {
        return fields.get(name);
    }

    /** Reads the facts document that this is put into; errors are told at the places they have here. */
    void check(Map<String, Object> facts, Methodology methodology, Map<String, String> places) {
        List<InputError> found = new ArrayList<>();
        FactsDocument.read(facts, methodology, found);
        found.forEach(each -> errors.add(moved(each, places)));
    }

    private static InputError moved(InputError error, Map<String, String> places) {
        for (Map.Entry<String, String> each : places.entrySet()) {
            if (error.pointer().startsWith(each.getKey())) {
                String pointer = each.getValue()
                        + error.pointer().substring(each.getKey().length());
                return new InputError(
                        pointer, error.found(), error.expected(), error.detail(), error.line(), error.column());
            }
        }
        return error;
    }

    /**
     * Makes sure that nothing is wrong with the document.
     *
     * @throws RefusedInput with every error
     */
    void require() {
        if (!errors.isEmpty()) {
            throw RefusedInput.of(errors);
        }
    }

    /** The object at a name as it is kept: without names that have no value, numbers in their shortest form. */
    @SuppressWarnings("unchecked")
    Map<String, Object> object(String name) {
        return values.has(name) ? (Map<String, Object>) plain(fields.get(name)) : Map.of();
    }

    BigDecimal number(String name) {
        return (BigDecimal) plain(fields.get(name));
    }

    static Object plain(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> kept = new LinkedHashMap<>();
            object.forEach((name, each) -> {
                if (each != null) {
                    kept.put((String) name, plain(each));
                }
            });
            return kept;
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
