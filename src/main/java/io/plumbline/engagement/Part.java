package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** On which side of an engagement somebody stands. */
public enum Part {
    /** Consultants, who see and change everything. */
    TEAM,
    /** The client's people, who see what was published to them. */
    CLIENT;

    /** The words for both. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Part::word).toList();
    }

    /** The part as it stands in documents. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
