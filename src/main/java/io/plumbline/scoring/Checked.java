package io.plumbline.scoring;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;
import java.time.LocalDate;

/** Evidence of a level that is fresh enough to count. */
public record Checked(
        String discipline, String aspect, String kind, int number, int strength, LocalDate collectedOn, Figure value)
        implements OfDiscipline, Valued {}
