package io.plumbline.perception;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** How much more of a belief's practice aspect leaders see than practitioners live, in one discipline. */
public record BeliefDistance(String belief, String discipline, Figure value) implements OfDiscipline, Valued {}
