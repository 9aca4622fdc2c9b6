package io.plumbline.interview;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From where an interviewee sees the work. */
public enum Audience {
    /** Those who answer for service management. */
    LEADERSHIP,
    /** Those who do the work. */
    PRACTITIONER;

    /** The word for it in a facts document. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for all audiences. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Audience::word).toList();
    }
}
