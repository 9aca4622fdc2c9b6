package io.plumbline.perception;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Names;
import io.plumbline.scoring.Score;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The disciplines the headline names for their gap, the widest first. */
public record Widest(List<String> disciplines) {

    /** Up to so many disciplines with the largest gaps; then the lower score, then the id. */
    public static Names of(List<GapBand> gaps, List<Score> scores, int most) {
        Map<String, Figure> byId = new HashMap<>();
        scores.forEach(each -> byId.put(each.discipline(), each.value()));
        return new Names(gaps.stream()
                .sorted(Comparator.comparing(GapBand::size)
                        .reversed()
                        .thenComparing(each -> byId.get(each.discipline()))
                        .thenComparing(GapBand::discipline))
                .limit(most)
                .map(GapBand::discipline)
                .toList());
    }
}
