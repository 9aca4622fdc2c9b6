package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The values of a JSON object by name, each checked; a null value counts as one that is not given. */
public final class JsonValues {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Answer.HIGHEST);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String pointer;
    private final Map<?, ?> fields;
    private final List<InputError> errors;

    private JsonValues(String pointer, Map<?, ?> fields, List<InputError> errors) {
        this.pointer = pointer;
        this.fields = fields;
        this.errors = errors;
    }

    /** The object at a pointer; anything else is one error, whatever it should have held. */
    public static JsonValues of(String pointer, Object value, List<InputError> errors) {
        if (!(value instanceof Map<?, ?> fields)) {
            report(errors, pointer, Shown.value(value), "an object in braces", "");
            return new JsonValues(pointer, Map.of(), new ArrayList<>());
        }
        return new JsonValues(pointer, fields, errors);
    }

    private static void report(List<InputError> errors, String pointer, String found, String expected, String hint) {
        errors.add(new InputError(
                pointer, found, expected, "found " + found + ", expected " + expected + hint, null, null));
    }

    private void report(String name, String expected, String hint) {
        report(errors, at(name), Shown.value(fields.get(name)), expected, hint);
    }

    /** Reports an error at a name in words of its own. */
    public void refuse(String name, String expected) {
        report(name, expected, "");
    }

    /** The JSON pointer to a name of this object. */
    public String at(String name) {
        return pointer + "/" + Shown.step(name);
    }

    /** Reports every name that is not known here. */
    public JsonValues only(Collection<String> known, String what) {
        for (Object each : fields.keySet()) {
            String name = (String) each;
            if (!known.contains(name)) {
                report(errors, at(name), "\"" + Shown.shortened(name) + "\"", what, Nearest.hint(name, known));
            }
        }
        return this;
    }

    /** The names that have a value. */
    public List<String> names() {
        List<String> names = new ArrayList<>(fields.size());
        fields.forEach((name, value) -> {
            if (value != null) {
                names.add((String) name);
            }
        });
        return names;
    }

    /** Whether the name has a value. */
    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** Whatever stands at the name, unchecked. */
    public Object raw(String name) {
        return fields.get(name);
    }

    /** A text that must be given, of a length from 1 to the limit; null when it is not. */
    public String required(String name, int longest) {
        return text(name, longest, "a text of 1 to " + longest + " characters", 1);
    }

    /** A text up to the limit, or null. */
    public String optional(String name, int longest) {
        return has(name) ? text(name, longest, "a text of up to " + longest + " characters", 0) : null;
    }

    private String text(String name, int longest, String expected, int shortest) {
        if (fields.get(name) instanceof String text
                && text.length() <= longest
                && text.strip().length() >= shortest) {
            return text.strip();
        }
        report(name, expected, "");
        return null;
    }

    /** One of the known words, or null. */
    public String word(String name, Collection<String> known, String what) {
        if (fields.get(name) instanceof String text && known.contains(text)) {
            return text;
        }
        report(name, what, fields.get(name) instanceof String text ? Nearest.hint(text, known) : "");
        return null;
    }

    /** True or false; the default where it is not given. */
    public boolean flag(String name, boolean otherwise) {
        if (has(name) && !(fields.get(name) instanceof Boolean)) {
            report(name, "true or false", "");
        }
        return fields.get(name) instanceof Boolean flag ? flag : otherwise;
    }

    /** A whole number within the range, or null. */
    public Integer whole(String name, int lowest, int highest) {
        Figure value = step(name, lowest, highest, BigDecimal.ONE, "a whole number from ");
        return value == null ? null : value.wholePart();
    }

    /** The level from 0 to 5 at a name, or -1 when something else stands there. */
    int level(String name) {
        if (fields.get(name) instanceof BigDecimal number
                && number.compareTo(BigDecimal.ZERO) >= 0
                && number.compareTo(HIGHEST) <= 0
                && number.scale() < 1000
                && (number.scale() == 0 || number.remainder(BigDecimal.ONE).signum() == 0)) {
            return number.intValue();
        }
        return -1;
    }

    /** A number from 0 to 5 in halves, or null. */
    public Figure halves(String name) {
        return step(name, 0, Answer.HIGHEST, HALF, "a number in halves from ");
    }

    private Figure step(String name, int lowest, int highest, BigDecimal step, String what) {
        if (!has(name)) {
            return null;
        }
        if (fields.get(name) instanceof BigDecimal number
                && number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && number.compareTo(BigDecimal.valueOf(highest)) <= 0
                && number.scale() < 1000
                && number.remainder(step).signum() == 0) {
            return Figure.of(number.stripTrailingZeros());
        }
        report(name, what + lowest + " to " + highest, "");
        return null;
    }

    /** A day of the calendar, or null. */
    public LocalDate date(String name) {
        if (fields.get(name) instanceof String text && DATE.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                // a day that the calendar does not have is reported like any other text that is no date
            }
        }
        report(name, "a date written like 2026-10-31", "");
        return null;
    }

    /** The object at a name; without values when it is not given. */
    public JsonValues object(String name) {
        return of(at(name), has(name) ? fields.get(name) : Map.of(), errors);
    }

    /** The items of a list at a name; none when it is not given. */
    public List<?> list(String name) {
        if (has(name) && !(fields.get(name) instanceof List)) {
            report(name, "a list in square brackets", "");
        }
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }
}
