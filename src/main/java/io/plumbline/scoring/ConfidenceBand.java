package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;
import java.util.List;

/** The band of a discipline's confidence: {@code HIGH}, {@code MEDIUM} or {@code LOW}. */
public record ConfidenceBand(String discipline, String name) implements OfDiscipline {

    private static final List<String> RISING = List.of("LOW", "MEDIUM", "HIGH");

    /** Whether confidence is lower than another band. */
    public boolean below(String other) {
        return RISING.indexOf(name) < RISING.indexOf(other);
    }
}
