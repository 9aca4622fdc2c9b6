package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the present round of an engagement stands. */
public enum State {
    /** Its facts are being gathered. */
    OPEN,
    /** Its facts and its result stand as they are. */
    LOCKED,
    /** The client may see its result. */
    PUBLISHED;

    /** The state as it stands in documents. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
