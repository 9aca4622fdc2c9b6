package io.plumbline.interview;

import java.util.List;
import java.util.Map;

/** How things from outside are quoted in messages: short, and recognisable for what they are. */
final class Shown {

    private Shown() {}

    /** A name as a step of a JSON pointer. */
    static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A text from outside, short enough to be shown. */
    static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /** A value from outside as a message quotes it. */
    static String value(Object value) {
        if (value instanceof String text) {
            return "\"" + shortened(text) + "\"";
        }
        if (value instanceof Map || value instanceof List) {
            return value instanceof Map ? "an object" : "a list";
        }
        return value == null ? "nothing" : shortened(value.toString());
    }
}
