package io.plumbline.perception;

import io.plumbline.methodology.Names;
import io.plumbline.scoring.ShortOfTarget;
import java.util.Comparator;
import java.util.List;

/** The disciplines the headline names for holding the whole back, the lowest first. */
public record HeldBack(List<String> disciplines) {

    /** Up to so many disciplines with the lowest scores; then the id. */
    public static Names of(List<ShortOfTarget> several, int most) {
        return new Names(several.stream()
                .sorted(Comparator.comparing(ShortOfTarget::value).thenComparing(ShortOfTarget::discipline))
                .limit(most)
                .map(ShortOfTarget::discipline)
                .toList());
    }
}
