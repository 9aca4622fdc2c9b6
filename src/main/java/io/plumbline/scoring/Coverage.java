package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** The share of cells, discipline and aspect by audience, that somebody filled. */
public record Coverage(String discipline, Figure value) implements OfDiscipline, Valued {

    /** The share of filled cells, both audiences together (METHOD.md, section 7). */
    public static Figure of(int leadershipCells, int practitionerCells, int aspects) {
        return Figure.quotient(leadershipCells + practitionerCells, 2L * aspects);
    }
}
