package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;

/** How much a discipline matters to the client, 1–5. */
public record Importance(String discipline, int weight) implements OfDiscipline {

    private static final int HIGHEST = 5;

    /** Importance as a share of the highest (METHOD.md, section 8). */
    public Figure share() {
        return Figure.quotient(weight, HIGHEST);
    }
}
