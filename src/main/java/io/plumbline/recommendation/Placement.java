package io.plumbline.recommendation;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Names;
import io.plumbline.methodology.OfDiscipline;
import java.util.List;

/** Where a recommendation stands on the roadmap; {@code effective} is null for what uses no capacity. */
public record Placement(String discipline, int wave, Figure effective) implements OfDiscipline {

    /** The ids of what stands in the latest wave among several placements, sorted. */
    public static Names lastBefore(List<Placement> several) {
        int latest = several.stream().mapToInt(Placement::wave).max().orElse(0);
        return new Names(several.stream()
                .filter(each -> each.wave == latest)
                .map(Placement::discipline)
                .sorted()
                .toList());
    }
}
