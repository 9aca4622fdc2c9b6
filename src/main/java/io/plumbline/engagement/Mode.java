package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether what interviewees say may be traced to them by the client; fixed at the first answer. */
public enum Mode {
    /** Interviewees were told, and consented, that the client sees who said what. */
    ATTRIBUTED,
    /** The client sees only what enough people said. */
    CONFIDENTIAL;

    /** The words for both. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Mode::word).toList();
    }

    /** The mode as it stands in documents. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
