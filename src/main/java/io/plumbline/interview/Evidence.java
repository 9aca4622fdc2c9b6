package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import java.time.LocalDate;

/**
 * What a consultant checked about one aspect of one discipline.
 *
 * @param number its place among all evidence, ordered by content and not by where it stood in the document, from 1
 * @param kind a kind of the methodology
 * @param strength the kind's strength
 * @param verifiedLevel the level seen, 0–5 in halves; null where the kind verifies none
 */
public record Evidence(
        int number,
        String discipline,
        String aspect,
        String kind,
        int strength,
        LocalDate collectedOn,
        Figure verifiedLevel,
        String reference)
        implements OfDiscipline {

    /** Whether it carries a verified level. */
    public boolean verifies() {
        return verifiedLevel != null;
    }
}
