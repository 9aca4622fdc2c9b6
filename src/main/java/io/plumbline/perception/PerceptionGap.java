package io.plumbline.perception;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/**
 * What leaders see of a discipline and practitioners live, over the aspects both spoke of.
 *
 * @param value leadership's mean − practitioners' mean; positive where leaders see more
 */
public record PerceptionGap(String discipline, Figure leadership, Figure practitioner, Figure value)
        implements OfDiscipline, Valued {

    /** How far the two lie apart, whoever sees more. */
    public Figure size() {
        return value.size();
    }
}
