package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a client is told in the place of one figure. A figure told exactly is written as the result writes it; anything
 * else is an object with its status: {@code {"status":"ABOUT","value":3.50}}, {@code {"status":"FROM","value":4}},
 * {@code {"status":"SUPPRESSED"}} or {@code {"status":"NO_DATA"}}.
 *
 * @param value the figure, what it lies near, or the lower end of where it lies; null where nothing is told
 */
public record Told<T>(Status status, T value) {

    /** How much is told. */
    public enum Status {
        /** The figure itself. */
        EXACT,
        /** The half level that it lies nearest to. */
        ABOUT,
        /** That it is this or more. */
        FROM,
        /** Nothing: there is a figure or an answer behind it that could lead to a person. */
        SUPPRESSED,
        /** Nothing: nobody was asked, or the method gives no figure here. */
        NO_DATA
    }

    /** A figure as it is, or that there is none. */
    static <T> Told<T> exactly(T value) {
        return value == null ? nothing() : new Told<>(Status.EXACT, value);
    }

    /** What it lies near. */
    static <T> Told<T> about(T value) {
        return new Told<>(Status.ABOUT, value);
    }

    /** That it is this or more. */
    static <T> Told<T> from(T value) {
        return new Told<>(Status.FROM, value);
    }

    /** That something is held back. */
    static <T> Told<T> suppressed() {
        return new Told<>(Status.SUPPRESSED, null);
    }

    /** That there is nothing to tell. */
    static <T> Told<T> nothing() {
        return new Told<>(Status.NO_DATA, null);
    }

    /** A figure where it may be told, and else that it is held back. */
    static <T> Told<T> when(boolean told, T value) {
        return told ? exactly(value) : suppressed();
    }

    /** As it is written. */
    @JsonValue
    public Object written() {
        if (status == Status.EXACT) {
            return value;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", status);
        if (value != null) {
            fields.put("value", value);
        }
        return fields;
    }
}
