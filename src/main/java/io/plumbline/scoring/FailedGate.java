package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;
import java.util.List;

/** A gate that keeps a discipline below a level its score would allow. */
public record FailedGate(String discipline, int level, String needs) implements OfDiscipline {

    /** The level just below the lowest gate that failed. */
    public static int levelBelow(List<FailedGate> failed) {
        return failed.stream().mapToInt(FailedGate::level).min().orElseThrow() - 1;
    }
}
